package org.mobiletoolkit.stakeholder.course.gate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.identity.Caller;

/** Every gate decision of the caller's organisation. */
@ApplicationScoped
public class GateDecisions implements PanacheRepositoryBase<GateDecision, UUID> {

    private final Caller caller;

    GateDecisions(Caller caller) {
        this.caller = caller;
    }

    /** The decisions of a review, oldest first. */
    List<GateDecision> of(UUID reviewId) {
        return list("reviewId = ?1 order by number", reviewId);
    }

    /** What was decided about an initiative until a moment, oldest first. */
    public List<DecidedGate> until(UUID initiativeId, Instant moment) {
        return list("initiativeId = ?1 and decidedAt <= ?2 order by decidedAt, id", initiativeId, moment).stream()
                .map(DecidedGate::of)
                .toList();
    }

    /** Whether it was the caller who took the decision on this evidence. */
    boolean isDecidedByCaller(UUID packId) {
        return count("packId = ?1 and decidedBy = ?2", packId, caller.subject()) > 0;
    }

    /** Whether a gate was decided in the meeting. */
    public boolean anyIn(UUID meetingId) {
        return count("meetingId", meetingId) > 0;
    }

    /** Ids of the checkpoints that were met when their gate was last let through. */
    public Set<String> metAtPassing(UUID initiativeId) {
        var passing = list(
                "initiativeId = ?1 and verdict in ?2 order by decidedAt, id",
                initiativeId,
                Set.of(GateVerdict.PASS, GateVerdict.PASS_WITH_CONDITIONS));
        var latest = passing.stream()
                .collect(Collectors.toMap(GateDecision::gate, decision -> decision, (older, newer) -> newer));
        return latest.values().stream()
                .flatMap(decision -> decision.checkpoints().entrySet().stream())
                .filter(checkpoint -> checkpoint.getValue() == CheckpointStatus.MET)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
