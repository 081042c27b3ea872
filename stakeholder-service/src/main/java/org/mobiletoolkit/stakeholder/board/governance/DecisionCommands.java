package org.mobiletoolkit.stakeholder.board.governance;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Takes down what meetings decided; nothing is overwritten. Each method is one transaction. */
@ApplicationScoped
@Transactional
class DecisionCommands {

    private final Decisions decisions;
    private final Meetings meetings;
    private final List<DecidedSubject> subjects;
    private final OpenInitiatives initiatives;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    DecisionCommands(
            Decisions decisions,
            Meetings meetings,
            @All List<DecidedSubject> subjects,
            OpenInitiatives initiatives,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.subjects = subjects;
        this.initiatives = initiatives;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Decision record(NewDecision said) {
        var meeting = meetings.findAlone(said.meetingId())
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "No meeting " + said.meetingId())
                        .at("/meetingId", "unknown-reference", "Must be a meeting"));
        initiatives.requireOpen(meeting.initiativeId());
        requireSubject(meeting.initiativeId(), said);
        requireVoters(meeting, said);
        var decision = new Decision(Uuid7.generate(clock), meeting, said, caller.subject(), clock.instant());
        decisions.persistAndFlush(decision);
        var subject = new Subject("decision", decision.id(), decision.initiativeId(), 0);
        journal.created(subject, DecisionView.of(decision));
        journal.decided(subject, decision.outcome().name(), decision.rationale());
        subjects.stream()
                .filter(kept -> kept.type().equals(said.subjectType()))
                .forEach(kept ->
                        kept.decided(decision.initiativeId(), said.subjectId(), said.subjectVersion(), decision.id()));
        return decision;
    }

    /** A condition is met: said once. A decision without quorum binds nobody, so it has no condition to be met. */
    Decision close(UUID id, int number, NewConditionClosure said) {
        var decision = decisions.require(id);
        initiatives.requireOpen(decision.initiativeId());
        if (number < 1 || number > decision.conditions().size()) {
            throw new Refusal(CommonProblem.NOT_FOUND, "The decision has no condition " + number);
        }
        if (!decision.isValid()) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "The decision was taken without a quorum")
                    .rule("DECISION.VALID")
                    .offending(List.of(id));
        }
        if (decision.closure(number).isPresent()) {
            throw new Refusal(GovernanceProblem.CONDITION_CLOSED, "Condition %d is met already".formatted(number));
        }
        var closedOn = DomainDay.happened(said.closedOn(), "/closedOn", clock);
        if (closedOn.isBefore(decision.decidedOn())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A condition is met before it was made")
                    .at("/closedOn", "before-decision", "Must not be earlier than " + decision.decidedOn());
        }
        var closure = new ConditionClosure(
                Uuid7.generate(clock), id, number, closedOn, caller.subject(), said.evidence(), clock.instant());
        decisions.close(closure);
        decision.show(closure);
        journal.decided(
                new Subject("decision", id, decision.initiativeId(), 0),
                "condition %d is met".formatted(number),
                said.evidence());
        return decision;
    }

    /** What another service keeps cannot be looked up here; what this one keeps must be there in that version. */
    private void requireSubject(UUID initiativeId, NewDecision said) {
        for (var subject : subjects) {
            if (subject.type().equals(said.subjectType())
                    && !subject.exists(initiativeId, said.subjectId(), said.subjectVersion())) {
                throw new Refusal(
                                CommonProblem.UNKNOWN_REFERENCE,
                                "The initiative has no version %d of %s %s"
                                        .formatted(said.subjectVersion(), said.subjectType(), said.subjectId()))
                        .at("/subjectId", "unknown-reference", "Must be a version that exists");
            }
        }
    }

    private static void requireVoters(Meeting meeting, NewDecision said) {
        var voters = meeting.quorum().present();
        if (said.votes() != null && said.votes().cast() > voters) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "More votes than members who were there")
                    .at("/votes", "too-many", "Must not be more than %d together".formatted(voters));
        }
        if (said.votes() != null && !said.votes().allow(said.outcome())) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "The votes say otherwise")
                    .rule("DECISION.VOTES")
                    .at("/outcome", "against-votes", "Must be what most of those who voted wanted");
        }
    }
}
