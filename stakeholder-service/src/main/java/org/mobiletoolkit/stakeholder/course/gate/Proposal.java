package org.mobiletoolkit.stakeholder.course.gate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision that somebody wants to take.
 *
 * @param interimWay whether the roadmap holds an interim solution or a pilot
 * @param roadmapDues the due dates of the roadmap
 */
record Proposal(
        GateVerdict verdict,
        List<String> reasons,
        boolean interimWay,
        List<LocalDate> roadmapDues,
        @Nullable LocalDate returnOn,
        List<String> conditions,
        List<Waiver> waivers) {

    boolean reasoned() {
        return reasons.stream().anyMatch(reason -> !reason.isBlank());
    }
}
