package org.mobiletoolkit.stakeholder.course.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.link.ApiPath;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;
import org.mobiletoolkit.stakeholder.course.gate.FactReading;

/** A fact as a service tells it, in an event or in an answer; what it leaves out is empty. */
record AnsweredFact(
        String code,
        @Nullable Boolean satisfied,
        @Nullable Map<String, Object> observed,
        @Nullable Map<String, Object> required,
        @Nullable List<String> missing,
        @ApiPath @Nullable List<String> recordRefs,
        @Nullable String unanswered) {

    AnsweredFact {
        Objects.requireNonNull(code, "a fact has a code");
    }

    static AnsweredFact of(Fact fact) {
        return new AnsweredFact(
                fact.code(),
                fact.satisfied(),
                fact.observed(),
                fact.required(),
                fact.missing(),
                fact.recordRefs(),
                fact.unanswered());
    }

    /** What is made of it; an answer that is none says why. */
    FactReading reading(FactDefinition asked, Instant asOf) {
        return new FactReading(
                code,
                asked.service(),
                asked.mandatory(),
                satisfied,
                observedOrEmpty(),
                requiredOrEmpty(),
                missingOrEmpty(),
                recordRefsOrEmpty(),
                asOf,
                satisfied == null ? Objects.requireNonNullElse(unanswered, "the service cannot tell") : null);
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
