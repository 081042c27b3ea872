package org.mobiletoolkit.stakeholder.course.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;
import org.mobiletoolkit.stakeholder.course.initiative.RoadmapTaskView;

/**
 * What stands between an initiative and its next gate.
 *
 * @param nextGate the gate of the current step; left out when all are passed
 * @param ready whether the board could pass it outright, as far as is known: the decision reads the evidence afresh
 * @param requestRefusal code of the problem that a request of the gate would meet now; left out when there is none
 * @param unmetCheckpoints those of the step that are not met, with the facts that are missing
 * @param obstacles what the gate asks for besides its checkpoints
 * @param boardAtWork whether there is an active board that could meet
 * @param openReview the review of the gate that waits for the board
 * @param openCommitments waivers and conditions of earlier decisions that are not kept yet
 * @param hold why the initiative rests and what is still to be done; left out unless it does
 */
@Schema(name = "GateReadiness")
public record ReadinessView(
        UUID initiativeId,
        InitiativeStatus status,
        @Nullable Gate nextGate,
        boolean ready,
        @Nullable String requestRefusal,
        List<UnmetCheckpoint> unmetCheckpoints,
        List<GatePrerequisite.Obstacle> obstacles,
        boolean boardAtWork,
        @Nullable UUID openReview,
        List<GateCommitmentView> openCommitments,
        @Nullable Rest hold) {

    /** A checkpoint that is not met. */
    public record UnmetCheckpoint(String id, String label, CheckpointStatus status, List<MissingFact> facts) {

        static UnmetCheckpoint of(CheckpointReading reading, Function<String, List<String>> calls) {
            return new UnmetCheckpoint(
                    reading.id(),
                    reading.label(),
                    reading.status(),
                    reading.facts().stream()
                            .filter(fact -> fact.mandatory() && !Boolean.TRUE.equals(fact.satisfied()))
                            .map(fact -> new MissingFact(
                                    fact.code(),
                                    fact.service(),
                                    fact.satisfied(),
                                    fact.missing(),
                                    fact.unanswered(),
                                    calls.apply(fact.code())))
                            .toList());
        }
    }

    /**
     * A mandatory fact that is not true.
     *
     * @param satisfied left out when nobody can tell
     * @param missing what is missing
     * @param unanswered why nothing is known; left out when something is
     * @param calls which calls bring it about, in their order; none where no service answers the fact yet
     */
    public record MissingFact(
            String code,
            String service,
            @Nullable Boolean satisfied,
            List<String> missing,
            @Nullable String unanswered,

            @Schema(examples = "[\"POST /api/v1/maturity-assessments\"]")
            List<String> calls) {}

    /**
     * A hold.
     *
     * @param returnOn when the board wants to look again; left out when it named no day
     * @param returnDue whether that day has come
     * @param openEntries what is still to be done of the roadmap, the earliest due first
     */
    @Schema(name = "ReadinessHold")
    public record Rest(
            Gate gate,
            LocalDate heldOn,
            List<String> reasons,
            @Nullable LocalDate returnOn,
            boolean returnDue,
            List<RoadmapTaskView> openEntries) {}
}
