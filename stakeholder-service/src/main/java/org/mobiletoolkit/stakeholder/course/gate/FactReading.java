package org.mobiletoolkit.stakeholder.course.gate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.link.ApiPath;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;

/**
 * What a service said about one fact, or why nothing is known.
 *
 * @param satisfied true, false, or null when it could not be told
 * @param asOf when the service looked; null when it did not answer
 * @param unanswered why there is no answer; null when there is one
 */
public record FactReading(
        String code,
        String service,
        boolean mandatory,
        @Nullable Boolean satisfied,
        Map<String, Object> observed,
        Map<String, Object> required,
        List<String> missing,
        @ApiPath List<String> recordRefs,
        @Nullable Instant asOf,
        @Nullable String unanswered) {

    private static final Map<String, Object> WITHHELD = Map.of("withheld", "opinions about named people");

    /** Only whether it is true, for those who may not read what it counts (handbook 6.2). */
    public FactReading withheld() {
        return new FactReading(
                code, service, mandatory, satisfied, WITHHELD, Map.of(), List.of(), List.of(), asOf, unanswered);
    }

    /** Nothing is known about the fact. */
    public static FactReading unanswered(FactDefinition fact, String reason) {
        return new FactReading(
                fact.code(),
                fact.service(),
                fact.mandatory(),
                null,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                null,
                reason);
    }
}
