package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** Everything that changes waivers and conditions. Each method is one transaction, or part of the caller's. */
@ApplicationScoped
@Transactional
class CommitmentCommands {

    private final GateCommitments commitments;
    private final Initiatives initiatives;
    private final Desk desk;

    CommitmentCommands(GateCommitments commitments, Initiatives initiatives, Desk desk) {
        this.commitments = commitments;
        this.initiatives = initiatives;
        this.desk = desk;
    }

    /**
     * A decision was taken: what it asks for is kept track of, and what an earlier one of the review asked for is not. Once
     * the initiative is stopped nothing is asked for at all.
     */
    void take(Ruling ruling) {
        var earlierOnes = ruling.body().decision() == GateVerdict.STOP
                ? commitments.allOpenOf(ruling.initiative().id())
                : commitments.openOfReview(ruling.review().id());
        earlierOnes.forEach(earlier -> desk.moved(earlier, earlier.supersede()));
        ruling.body().waiversGiven().forEach(waiver -> commit(GateCommitment.of(origin(ruling), ruling, waiver)));
        ruling.body()
                .conditionsGiven()
                .forEach(condition -> commit(GateCommitment.of(origin(ruling), ruling, condition)));
    }

    private Origin origin(Ruling ruling) {
        return new Origin(desk.begin().id(), ruling.decidedBy(), ruling.decidedAt());
    }

    private void commit(GateCommitment commitment) {
        desk.made(commitment, commitment.committed());
    }

    /** Says who keeps a condition, and by when. */
    GateCommitment assign(UUID id, Seen seen, Patch<CommitmentContent> patch) {
        return desk.changed(open(id, seen), patch);
    }

    /** A waiver or condition is kept. Who was to keep it does not say so himself. */
    GateCommitment discharge(UUID id, Seen seen, Discharge how) {
        var commitment = open(id, seen);
        CommitmentLifecycle.MACHINE.next(commitment.status(), CommitmentLifecycle.DISCHARGE);
        if (desk.caller().equals(commitment.content().owner())) {
            throw new Refusal(GateProblem.SEPARATION_OF_DUTIES, "Its owner does not discharge a waiver or condition")
                    .rule("GATE.SEPARATION")
                    .offending(List.of(desk.caller()));
        }
        var on = DomainDay.happened(how.dischargedOn(), "/dischargedOn", desk.clock());
        var made = London.dayOf(commitment.createdAt());
        if (on.isBefore(made)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "It is kept before it was asked for")
                    .at("/dischargedOn", "before-decision", "Must not be earlier than " + made);
        }
        var move = commitment.discharge(on, desk.caller(), how.evidence());
        return desk.decided(commitment, "discharged", how.evidence(), move);
    }

    /** Also of a completed initiative: the last gate may leave something to be done after it. */
    private GateCommitment open(UUID id, Seen seen) {
        var commitment = desk.seen(commitments, id, seen);
        if (initiatives.require(commitment.scopeId()).status() == InitiativeStatus.CLOSED_STOPPED) {
            throw new Refusal(StageProblem.INITIATIVE_CLOSED, "The initiative was stopped");
        }
        return commitment;
    }
}
