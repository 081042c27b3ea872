package org.mobiletoolkit.stakeholder.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why an initiative rests and what has to happen meanwhile.
 *
 * @param gate the gate at which it was held
 * @param decisionId the gate decision that held it
 * @param returnOn the day on which the board wants to look again; null when the board named none
 */
public record Hold(
        Gate gate,
        UUID decisionId,
        LocalDate heldOn,
        List<String> reasons,
        @Nullable LocalDate returnOn,
        List<RoadmapEntry> roadmap) {}
