package org.mobiletoolkit.stakeholder.course.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

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
        @PlausibleDay LocalDate heldOn,
        List<String> reasons,
        @Nullable @PlausibleDay LocalDate returnOn,
        List<RoadmapEntry> roadmap) {}
