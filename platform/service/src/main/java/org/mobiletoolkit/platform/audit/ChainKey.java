package org.mobiletoolkit.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keys the hashes of the chain: who can change rows, but does not know the key, can make no chain of them. */
@ApplicationScoped
class ChainKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ChainKey(@ConfigProperty(name = "platform.secrets.key") String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The hash that follows, 64 lower-case hexadecimal digits. */
    String next(String previous, String canonicalJson) {
        return keyed("audit-chain\n" + previous + canonicalJson);
    }

    /** Tells that we noted a head. */
    String sign(String service, long seq, String hash) {
        return keyed(String.join("\n", "audit-head", service, Long.toString(seq), hash));
    }

    /** A key of 256 bits for another use. */
    byte[] derived(String use) {
        return mac(use);
    }

    private String keyed(String text) {
        return HexFormat.of().formatHex(mac(text));
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
