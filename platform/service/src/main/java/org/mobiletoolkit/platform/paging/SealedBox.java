package org.mobiletoolkit.platform.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts bytes so that nobody reads or alters them who has not the secret (AES-256-GCM).
 *
 * <p>The same bytes are sealed to the same, so that a page keeps its entity tag: the nonce is a keyed hash of what is sealed,
 * and two contents share none but by a chance of one in 2<sup>48</sup> of them.
 */
final class SealedBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecretKeySpec nonceKey;

    /**
     * A box for one purpose.
     *
     * @param purpose sets its keys apart from all others that come from the same secret
     */
    SealedBox(String purpose, String secret) {
        var root = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC);
        this.key = new SecretKeySpec(mac(root, bytes(purpose + " encryption")), "AES");
        this.nonceKey = new SecretKeySpec(mac(root, bytes(purpose + " nonce")), MAC);
    }

    /**
     * The nonce, and then what is encrypted with its tag.
     *
     * @param context must be said again to open it
     */
    byte[] seal(byte[] content, String context) {
        var nonce = Arrays.copyOf(mac(nonceKey, bytes(context + "\n"), content), NONCE_BYTES);
        try {
            var encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(content);
            return ByteBuffer.allocate(nonce.length + encrypted.length)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + CIPHER, e);
        }
    }

    /** What was sealed; empty when a bit was changed, or for another context. */
    Optional<byte[]> open(byte[] sealed, String context) {
        if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), context);
            return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + CIPHER, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bytes(context));
        return cipher;
    }

    private static byte[] mac(SecretKeySpec key, byte[]... parts) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + MAC, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
