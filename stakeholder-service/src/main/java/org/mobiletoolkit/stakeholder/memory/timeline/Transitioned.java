package org.mobiletoolkit.stakeholder.memory.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Our reading of any {@code <noun>.stage-transitioned.v1}. The reason is left out on purpose: it is free text, and what is
 * said about people stays on the record that it belongs to.
 */
record Transitioned(
        @Nullable UUID aggregateId,
        @Nullable UUID scopeId,
        @Nullable String from,
        String to,
        String command,
        @Nullable String actor,
        @Nullable JsonNode detail) {

    static final String SUFFIX = ".stage-transitioned.v1";

    Transitioned {
        Objects.requireNonNull(to, "a transition leads somewhere");
        Objects.requireNonNull(command, "a transition follows from a command");
    }
}
