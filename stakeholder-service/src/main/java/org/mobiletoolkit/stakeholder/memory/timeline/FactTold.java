package org.mobiletoolkit.stakeholder.memory.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.link.ApiPath;

/**
 * Our reading of {@code evidence.fact-changed.v1}.
 *
 * @param repeated whether the owner only says again what it said before
 */
record FactTold(
        UUID scopeId, Instant asOf, Told fact, @Nullable Boolean repeated) {

    static final String TYPE = "evidence.fact-changed.v1";

    FactTold {
        Objects.requireNonNull(scopeId, "a fact is about an initiative");
        Objects.requireNonNull(asOf, "a fact is told as of a moment");
        Objects.requireNonNull(fact, "an announcement tells a fact");
    }

    boolean isRepeated() {
        return Boolean.TRUE.equals(repeated);
    }

    /** The fact itself; what it leaves out is empty. */
    record Told(
            String code,
            @Nullable Boolean satisfied,
            @Nullable Map<String, Object> observed,
            @Nullable Map<String, Object> required,
            @Nullable List<String> missing,
            @ApiPath @Nullable List<String> recordRefs) {

        Told {
            Objects.requireNonNull(code, "a fact has a code");
        }
    }
}
