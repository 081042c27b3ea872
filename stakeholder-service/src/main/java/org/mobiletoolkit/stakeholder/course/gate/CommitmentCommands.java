package org.mobiletoolkit.stakeholder.course.gate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** Everything that changes waivers and conditions. Each method is one transaction, or part of the caller's. */
@ApplicationScoped
@Transactional
class CommitmentCommands {

    private final GateCommitments commitments;
    private final Initiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CommitmentCommands(
            GateCommitments commitments,
            Initiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.commitments = commitments;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A decision was taken: what it asks for is kept track of, and what an earlier one of the review asked for is not. Once
     * the initiative is stopped nothing is asked for at all.
     */
    void take(Ruling ruling) {
        var earlierOnes = ruling.body().decision() == GateVerdict.STOP
                ? commitments.allOpenOf(ruling.initiative().id())
                : commitments.openOfReview(ruling.review().id());
        for (var earlier : earlierOnes) {
            earlier.supersede();
            commitments.flush();
            transitioned(earlier, CommitmentLifecycle.SUPERSEDE, CommitmentStatus.OPEN);
        }
        ruling.body()
                .waiversGiven()
                .forEach(waiver -> commit(GateCommitment.of(Uuid7.generate(clock), ruling, waiver)));
        ruling.body()
                .conditionsGiven()
                .forEach(condition -> commit(GateCommitment.of(Uuid7.generate(clock), ruling, condition)));
    }

    private void commit(GateCommitment commitment) {
        commitments.persistAndFlush(commitment);
        transitioned(commitment, "commit", null);
    }

    /** Says who keeps a condition, and by when. */
    GateCommitment assign(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var commitment = requireOpen(id, ifMatch);
        if (commitment.kind() == CommitmentKind.WAIVER) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "Owner and day of a waiver were decided by the board")
                    .rule("GATE.WAIVERS")
                    .offending(List.of(id));
        }
        if (commitment.status() != CommitmentStatus.OPEN) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The condition is " + commitment.status());
        }
        var before = commitment.content();
        commitment.assign(patches.apply(before, patch));
        commitments.flush();
        journal.updated(subject(commitment), before, commitment.content());
        return commitment;
    }

    /** A waiver or condition is kept. Who was to keep it does not say so himself. */
    GateCommitment discharge(UUID id, @Nullable String ifMatch, Discharge how) {
        var commitment = requireOpen(id, ifMatch);
        CommitmentLifecycle.MACHINE.next(commitment.status(), CommitmentLifecycle.DISCHARGE);
        if (caller.subject().equals(commitment.content().owner())) {
            throw new Refusal(GateProblem.SEPARATION_OF_DUTIES, "Its owner does not discharge a waiver or condition")
                    .rule("GATE.SEPARATION")
                    .offending(List.of(caller.subject()));
        }
        var on = DomainDay.happened(how.dischargedOn(), "/dischargedOn", clock);
        var made = London.dayOf(commitment.createdAt());
        if (on.isBefore(made)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "It is kept before it was asked for")
                    .at("/dischargedOn", "before-decision", "Must not be earlier than " + made);
        }
        commitment.discharge(on, caller.subject(), how.evidence());
        commitments.flush();
        journal.decided(subject(commitment), "discharged", how.evidence());
        transitioned(commitment, CommitmentLifecycle.DISCHARGE, CommitmentStatus.OPEN);
        return commitment;
    }

    /** Also of a completed initiative: the last gate may leave something to be done after it. */
    private GateCommitment requireOpen(UUID id, @Nullable String ifMatch) {
        var commitment = commitments.require(id);
        IfMatch.require(ifMatch, commitment.version());
        if (initiatives.require(commitment.initiativeId()).status() == InitiativeStatus.CLOSED_STOPPED) {
            throw new Refusal(StageProblem.INITIATIVE_CLOSED, "The initiative was stopped");
        }
        return commitment;
    }

    private void transitioned(GateCommitment commitment, String command, @Nullable CommitmentStatus from) {
        journal.transitioned(
                subject(commitment), command, from, commitment.status(), null, CommitmentEventDetail.of(commitment));
    }

    private static Subject subject(GateCommitment commitment) {
        return new Subject("gate-commitment", commitment.id(), commitment.initiativeId(), commitment.version());
    }
}
