package org.mobiletoolkit.platform.problem;

import java.util.Optional;

/** When a request may be tried again that met a part which is missing just now. */
public final class RetryAfter {

    public static final String HEADER = "Retry-After";

    /** Long enough not to hammer on what is starting, short enough for a person who waits. */
    private static final String SOON = "2";

    private RetryAfter() {}

    /** The header's value where nothing more is known; empty for a status with which trying again is of no use. */
    public static Optional<String> of(int status) {
        return status > 501 ? Optional.of(SOON) : Optional.empty();
    }
}
