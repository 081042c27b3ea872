package org.mobiletoolkit.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Gives a position out of our hands: its holder learns nothing of how long the log is, and can make up none. */
@ApplicationScoped
class Bookmarks {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Bookmarks(ChainKey key) {
        this.key = new SecretKeySpec(key.derived("audit-bookmark"), "AES");
    }

    String write(Position position) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var hidden =
                    cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(position.text().getBytes(StandardCharsets.UTF_8));
            return text(ByteBuffer.allocate(NONCE + hidden.length)
                    .put(nonce)
                    .put(hidden)
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    Position read(String bookmark) {
        try {
            var bytes = Base64.getUrlDecoder().decode(bookmark);
            if (bytes.length > NONCE && text(bytes).equals(bookmark)) {
                var shown = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE))
                        .doFinal(bytes, NONCE, bytes.length - NONCE);
                return Position.of(new String(shown, StandardCharsets.UTF_8));
            }
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            // answered below like everything that is not ours
        }
        throw new Refusal(CommonProblem.INVALID_CURSOR, "The cursor was altered, or is none of this log")
                .atParameter("cursor", "invalid-cursor", "Use the cursor of an earlier answer, or none to begin anew");
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
