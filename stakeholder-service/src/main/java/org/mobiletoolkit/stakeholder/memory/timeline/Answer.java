package org.mobiletoolkit.stakeholder.memory.timeline;

import org.jspecify.annotations.Nullable;

/** What a service said about a fact. */
public enum Answer {
    TRUE,
    FALSE,
    /** The service cannot tell. */
    UNKNOWN;

    static Answer of(@Nullable Boolean satisfied) {
        if (satisfied == null) {
            return UNKNOWN;
        }
        return satisfied ? TRUE : FALSE;
    }
}
