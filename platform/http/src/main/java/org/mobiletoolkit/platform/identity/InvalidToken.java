package org.mobiletoolkit.platform.identity;

/** The token proves nothing; the message says why without repeating any of it. */
public final class InvalidToken extends Exception {

    public InvalidToken(String message) {
        super(message, null, false, false);
    }
}
