package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** Tells what stands around waivers and conditions: their initiative, who asked for the gate, and the checkpoint. */
@ApplicationScoped
class CommitmentStandings {

    private final Initiatives initiatives;
    private final GateReviews reviews;
    private final DecidingMeetings meetings;
    private final KnownEvidence evidence;
    private final Caller caller;

    CommitmentStandings(
            Initiatives initiatives,
            GateReviews reviews,
            DecidingMeetings meetings,
            KnownEvidence evidence,
            Caller caller) {
        this.initiatives = initiatives;
        this.reviews = reviews;
        this.meetings = meetings;
        this.evidence = evidence;
        this.caller = caller;
    }

    /**
     * What stands around one.
     *
     * @param checkpoint the checkpoint of an open waiver, as far as is known now; null for any other
     */
    record Standing(
            Initiative initiative,
            DischargeRule.Case asked,
            @Nullable CheckpointReading checkpoint) {

        @Nullable
        GateProblem againstDischarge() {
            return DischargeRule.against(asked);
        }
    }

    Standing of(GateCommitment commitment) {
        return Objects.requireNonNull(of(List.of(commitment)).get(commitment.id()));
    }

    /** Of many by their ids; what they share is read once. */
    Map<UUID, Standing> of(Collection<GateCommitment> commitments) {
        var initiativeIds = commitments.stream().map(GateCommitment::scopeId).collect(Collectors.toSet());
        var known = initiatives.byId(initiativeIds);
        var leaders = meetings.leaders(initiativeIds);
        var requesters = reviews.requesters(
                commitments.stream().map(GateCommitment::reviewId).collect(Collectors.toSet()));
        var steps = new HashMap<Step, List<CheckpointReading>>();
        var standings = new HashMap<UUID, Standing>();
        for (var commitment : commitments) {
            var initiative = Objects.requireNonNull(known.get(commitment.scopeId()), "an initiative is never deleted");
            var requester = Objects.requireNonNull(requesters.get(commitment.reviewId()), "nor is a review");
            var decides = isSro(initiative)
                    || leaders.getOrDefault(initiative.id(), Set.of()).contains(caller.subject());
            var checkpoint = checkpoint(commitment, steps);
            var asked = new DischargeRule.Case(
                    commitment.content().owner(),
                    requester,
                    caller.subject(),
                    checkpoint == null ? null : checkpoint.status(),
                    decides);
            standings.put(commitment.id(), new Standing(initiative, asked, checkpoint));
        }
        return standings;
    }

    private record Step(UUID initiativeId, Gate gate) {}

    private @Nullable CheckpointReading checkpoint(
            GateCommitment commitment, Map<Step, List<CheckpointReading>> steps) {
        if (commitment.kind() != CommitmentKind.WAIVER || commitment.status() != CommitmentStatus.OPEN) {
            return null;
        }
        return steps
                .computeIfAbsent(
                        new Step(commitment.scopeId(), commitment.gate()),
                        step -> evidence.known(step.initiativeId(), step.gate()))
                .stream()
                .filter(checkpoint -> checkpoint.id().equals(commitment.checkpointId()))
                .findFirst()
                .orElse(null);
    }

    private boolean isSro(Initiative initiative) {
        return caller.may(Access.OWN_INITIATIVES, initiative.id())
                && caller.subject().equals(initiative.sro());
    }
}
