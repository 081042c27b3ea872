package org.mobiletoolkit.stakeholder.memory.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes that prove an archive. */
final class Hashes {

    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
