package org.mobiletoolkit.local.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A service that may ask for a token in its own name.
 *
 * @param id its client id, such as {@code stakeholder-service}
 * @param secret what proves it
 */
public record Client(String id, String secret) {

    /** True for the right secret, in the same time for any wrong one. */
    boolean isProvedBy(String offered) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return id;
    }
}
