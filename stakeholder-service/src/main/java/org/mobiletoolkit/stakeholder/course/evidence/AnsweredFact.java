package org.mobiletoolkit.stakeholder.course.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact as a service tells it, in an event or in an answer; what it leaves out is empty. */
record AnsweredFact(
        String code,
        @Nullable Boolean satisfied,
        @Nullable Map<String, Object> observed,
        @Nullable Map<String, Object> required,
        @Nullable List<String> missing,
        @Nullable List<String> recordRefs) {

    AnsweredFact {
        Objects.requireNonNull(code, "a fact has a code");
    }

    Map<String, Object> observedOrEmpty() {
        return Objects.requireNonNullElse(observed, Map.of());
    }

    Map<String, Object> requiredOrEmpty() {
        return Objects.requireNonNullElse(required, Map.of());
    }

    List<String> missingOrEmpty() {
        return Objects.requireNonNullElse(missing, List.of());
    }

    List<String> recordRefsOrEmpty() {
        return Objects.requireNonNullElse(recordRefs, List.of());
    }
}
