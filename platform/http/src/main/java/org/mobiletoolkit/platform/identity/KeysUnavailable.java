package org.mobiletoolkit.platform.identity;

/** The identity provider's keys cannot be had just now, so no token can be judged. */
public final class KeysUnavailable extends RuntimeException {

    public KeysUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
