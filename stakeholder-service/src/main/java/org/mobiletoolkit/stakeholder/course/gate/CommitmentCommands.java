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
    private final CommitmentStandings standings;
    private final Desk desk;

    CommitmentCommands(GateCommitments commitments, Initiatives initiatives, CommitmentStandings standings, Desk desk) {
        this.commitments = commitments;
        this.initiatives = initiatives;
        this.standings = standings;
        this.desk = desk;
    }

    /**
     * A decision was taken: what it asks for is kept track of. Waivers of an earlier one of the review are over: the
     * checkpoint is met now, or is waived anew; its conditions stay until they are kept. Once the initiative is stopped
     * nothing is asked for at all.
     */
    void take(Ruling ruling) {
        var earlierOnes = ruling.body().decision() == GateVerdict.STOP
                ? commitments.allOpenOf(ruling.initiative().id())
                : commitments.openWaiversOf(ruling.review().id());
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

    /** A waiver or condition is kept. Neither who was to keep it says so nor who asked for the gate. */
    GateCommitment discharge(UUID id, Seen seen, Discharge how) {
        var commitment = open(id, seen);
        CommitmentLifecycle.MACHINE.next(commitment.status(), CommitmentLifecycle.DISCHARGE);
        var standing = standings.of(commitment);
        refuse(standing);
        var on = DomainDay.happened(how.dischargedOn(), "/dischargedOn", desk.clock());
        var made = London.dayOf(commitment.createdAt());
        if (on.isBefore(made)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "It is kept before it was asked for")
                    .at("/dischargedOn", "before-decision", "Must not be earlier than " + made);
        }
        var checkpoint = standing.asked().checkpoint();
        var move = commitment.discharge(on, desk.caller(), how.evidence(), checkpoint);
        var what = checkpoint == null ? "discharged" : "discharged while its checkpoint is " + checkpoint;
        return desk.decided(commitment, what, how.evidence(), move);
    }

    private static void refuse(CommitmentStandings.Standing standing) {
        var problem = standing.againstDischarge();
        if (problem == GateProblem.SEPARATION_OF_DUTIES) {
            throw new Refusal(
                            problem,
                            "Neither its owner nor who asked for the gate says that a waiver or condition is kept")
                    .rule("GATE.SEPARATION")
                    .offending(List.of(standing.asked().caller()));
        }
        var checkpoint = standing.checkpoint();
        if (problem != null && checkpoint != null) {
            throw new Refusal(
                            problem,
                            "%s is %s as far as is known; until it is met only the initiative's SRO or who leads its"
                                            .formatted(checkpoint.id(), checkpoint.status())
                                    + " board may discharge the waiver, saying why")
                    .rule("GATE.WAIVERS")
                    .offending(checkpoint.unmetFacts());
        }
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
