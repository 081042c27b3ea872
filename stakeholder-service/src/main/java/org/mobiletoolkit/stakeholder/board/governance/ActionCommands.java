package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.undertaking.UndertakingCompletion;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.tenancy.ById;

/** Everything that changes the actions of meetings. Each method is one transaction. */
@ApplicationScoped
@Transactional
class ActionCommands {

    private final GovernanceActions actions;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Desk desk;

    ActionCommands(GovernanceActions actions, Meetings meetings, Decisions decisions, Desk desk) {
        this.actions = actions;
        this.meetings = meetings;
        this.decisions = decisions;
        this.desk = desk;
    }

    GovernanceAction charge(GovernanceActionContent said) {
        var meeting = ById.find(meetings, said.meetingId())
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "No meeting " + said.meetingId())
                        .at("/meetingId", "unknown-reference", "Must be a meeting"));
        var origin = desk.begin(meeting.scopeId());
        requireDecisionOf(meeting, said.decisionId());
        var action = new GovernanceAction(origin, meeting.scopeId(), said);
        return desk.made(action, Move.beginning("charge", action.status()));
    }

    GovernanceAction change(UUID id, Seen seen, Patch<GovernanceActionContent> patch) {
        return desk.changed(desk.open(actions, id, seen), patch);
    }

    GovernanceAction complete(UUID id, Seen seen, UndertakingCompletion how) {
        var action = desk.open(actions, id, seen);
        var on = DomainDay.happened(how.completedOn(), "/completedOn", desk.clock());
        return desk.moved(action, action.complete(on, how.outcome()));
    }

    GovernanceAction cancel(UUID id, Seen seen, String reason) {
        var action = desk.open(actions, id, seen);
        return desk.moved(action, action.cancel(reason));
    }

    private void requireDecisionOf(Meeting meeting, @Nullable UUID decisionId) {
        if (decisionId == null
                || ById.find(decisions, decisionId)
                        .filter(decision -> decision.meetingId().equals(meeting.id()))
                        .isPresent()) {
            return;
        }
        throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The meeting took no decision " + decisionId)
                .at("/decisionId", "unknown-reference", "Must be a decision of the meeting");
    }
}
