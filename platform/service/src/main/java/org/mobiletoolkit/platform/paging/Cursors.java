package org.mobiletoolkit.platform.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Writes and reads signed cursors: a caller can neither read a position out of one nor make one up. */
@ApplicationScoped
public class Cursors {

    private static final int MAC_BYTES = 16;

    /**
     * Where a list goes on.
     *
     * @param list hash of the list's entity, order, filters and organisation
     * @param key sort member of the last record, in its text form
     * @param id id of the last record
     */
    public record Cursor(String list, String key, UUID id) {}

    private final ObjectMapper json;
    private final SecretKeySpec key;

    Cursors(ObjectMapper json, @ConfigProperty(name = "platform.secrets.key") String secret) {
        this.json = json;
        this.key = new SecretKeySpec(("cursor" + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    public String write(Cursor cursor) {
        try {
            var body = json.writeValueAsBytes(cursor);
            var signed = Arrays.copyOf(mac(body), MAC_BYTES + body.length);
            System.arraycopy(body, 0, signed, MAC_BYTES, body.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A cursor could not be written", e);
        }
    }

    public Cursor read(String text, String list) {
        try {
            var signed = Base64.getUrlDecoder().decode(text);
            if (signed.length > MAC_BYTES) {
                var body = Arrays.copyOfRange(signed, MAC_BYTES, signed.length);
                if (MessageDigest.isEqual(mac(body), Arrays.copyOf(signed, MAC_BYTES))) {
                    var cursor = json.readValue(body, Cursor.class);
                    if (cursor.list().equals(list)) {
                        return cursor;
                    }
                }
            }
        } catch (IllegalArgumentException | IOException e) {
            // answered below like every other cursor that is not ours
        }
        throw new Refusal(
                        CommonProblem.INVALID_CURSOR,
                        "The cursor was altered, or belongs to a list with other filters or another order")
                .atParameter("cursor", "invalid-cursor", "Use nextCursor of the page before with the same filters");
    }

    private byte[] mac(byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(body), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
