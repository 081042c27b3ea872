package org.mobiletoolkit.stakeholder.course.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.course.initiative.RoadmapEntry;

/**
 * A decision of a board.
 *
 * @param number counts the decisions of the review from 1; the highest is the one in force
 * @param checkpoints the status of each checkpoint at the decision, by id
 * @param packId the frozen evidence on which it was taken
 */
public record GateDecisionView(
        UUID id,
        int number,
        GateVerdict decision,
        UUID meetingId,
        String decidedBy,
        Instant decidedAt,
        List<String> reasons,
        List<RoadmapEntry> roadmap,
        @Nullable LocalDate returnOn,
        List<String> conditions,
        List<Waiver> waivers,
        Map<String, CheckpointStatus> checkpoints,
        UUID packId,
        String packSha256) {

    static GateDecisionView of(GateDecision decision) {
        return new GateDecisionView(
                decision.id(),
                decision.number(),
                decision.verdict(),
                decision.meetingId(),
                decision.decidedBy(),
                decision.decidedAt(),
                decision.reasons(),
                decision.roadmap(),
                decision.returnOn(),
                decision.conditions(),
                decision.waivers(),
                decision.checkpoints(),
                decision.packId(),
                decision.packSha256());
    }
}
