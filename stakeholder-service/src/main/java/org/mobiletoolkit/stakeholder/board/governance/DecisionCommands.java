package org.mobiletoolkit.stakeholder.board.governance;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Rectifications;
import org.mobiletoolkit.platform.record.Rectifying;

/** Takes down what meetings decided; nothing is overwritten. Each method is one transaction. */
@ApplicationScoped
@Transactional
class DecisionCommands {

    private final Decisions decisions;
    private final Meetings meetings;
    private final GovernanceGroups groups;
    private final BoardGuard boards;
    private final List<DecidedSubject> subjects;
    private final Rectifications rectifications;
    private final Desk desk;

    DecisionCommands(
            Decisions decisions,
            Meetings meetings,
            GovernanceGroups groups,
            BoardGuard boards,
            @All List<DecidedSubject> subjects,
            Rectifications rectifications,
            Desk desk) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.groups = groups;
        this.boards = boards;
        this.subjects = subjects;
        this.rectifications = rectifications;
        this.desk = desk;
    }

    /** The meeting stays as it is meanwhile: it is either corrected or decided in, not both at once. */
    Decision record(DecisionContent said) {
        return record(said, desk.begin());
    }

    /** It was taken down wrongly: it holds no longer, and what was decided in truth, if anything, takes its place. */
    Decision rectify(UUID id, Rectifying<DecisionContent> said) {
        var wrong = decisions.requireAlone(id);
        desk.requireOpen(wrong.scopeId());
        var right = said.instead();
        var origin = right == null ? null : desk.begin();
        rectifications.takeBack(wrong, () -> desk.subject(wrong), said.reason(), origin == null ? null : origin.id());
        if (right != null && origin != null) {
            recordInstead(right, origin);
        }
        var content = wrong.content();
        kept(content).forEach(kept -> kept.rectified(wrong.scopeId(), content.subjectId(), content.subjectVersion()));
        return wrong;
    }

    private void recordInstead(DecisionContent right, Origin origin) {
        try {
            record(right, origin);
        } catch (Refusal refusal) {
            throw refusal.within("/instead");
        }
    }

    private Stream<DecidedSubject> kept(DecisionContent said) {
        return subjects.stream().filter(kept -> kept.type().equals(said.subjectType()));
    }

    private Decision record(DecisionContent said, Origin origin) {
        var meeting = meetings.requireNamedStill(said.meetingId(), "/meetingId");
        desk.requireOpen(meeting.scopeId());
        SubjectTypes.require(said.subjectType());
        requireSubject(meeting.scopeId(), said);
        boards.refuseWithoutMandate(groups.require(meeting.content().groupId()));
        requireVoters(meeting, said);
        var decision = new Decision(origin, meeting, said);
        desk.made(decision, DecisionView.of(decision));
        desk.noted(decision, said.outcome().name(), said.rationale());
        kept(said)
                .forEach(kept ->
                        kept.decided(decision.scopeId(), said.subjectId(), said.subjectVersion(), decision.id()));
        return decision;
    }

    /** A condition is met: said once. A decision without quorum binds nobody, so it has no condition to be met. */
    Decision close(UUID id, int number, NewConditionClosure said) {
        var decision = decisions.require(id);
        var origin = desk.begin(decision.scopeId());
        if (number < 1 || number > decision.content().conditions().size()) {
            throw new Refusal(CommonProblem.NOT_FOUND, "The decision has no condition " + number);
        }
        Rectifications.requireHolding(decision);
        if (!decision.isValid()) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "The decision was taken without a quorum")
                    .rule("DECISION.VALID")
                    .offending(List.of(id));
        }
        if (decision.closure(number).isPresent()) {
            throw new Refusal(GovernanceProblem.CONDITION_CLOSED, "Condition %d is met already".formatted(number));
        }
        refuseAuthor(decision.content());
        var closedOn = DomainDay.happened(said.closedOn(), "/closedOn", desk.clock());
        if (closedOn.isBefore(decision.decidedOn())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A condition is met before it was made")
                    .at("/closedOn", "before-decision", "Must not be earlier than " + decision.decidedOn());
        }
        var closure = new ConditionClosure(origin, id, number, closedOn, said.evidence());
        decisions.keep(closure);
        decision.show(closure);
        return desk.noted(decision, "condition %d is met".formatted(number), said.evidence());
    }

    private void refuseAuthor(DecisionContent decided) {
        var authors = subjects.stream()
                .filter(kept -> kept.type().equals(decided.subjectType()))
                .flatMap(kept -> kept.authors(decided.subjectId(), decided.subjectVersion()).stream())
                .toList();
        if (authors.contains(desk.caller())) {
            throw new Refusal(
                            CommonProblem.SEPARATION_OF_DUTIES,
                            "Whoever wrote what was agreed does not say that a condition of it is met")
                    .rule("DECISION.CONDITIONS")
                    .offending(List.of(desk.caller()));
        }
    }

    /** What another service keeps cannot be looked up here; what this one keeps must be there in that version. */
    private void requireSubject(UUID initiativeId, DecisionContent said) {
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

    private static void requireVoters(Meeting meeting, DecisionContent said) {
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
