package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.person.LoginCover;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.stakeholder.course.gate.GateDecisions;

/** Takes down meetings. Each method is one transaction. */
@ApplicationScoped
@Transactional
class MeetingCommands {

    static final int MOST_IDEAS = 200;

    private final Meetings meetings;
    private final GovernanceGroups groups;
    private final Decisions decisions;
    private final GateDecisions gateDecisions;
    private final Desk desk;

    MeetingCommands(
            Meetings meetings, GovernanceGroups groups, Decisions decisions, GateDecisions gateDecisions, Desk desk) {
        this.meetings = meetings;
        this.groups = groups;
        this.decisions = decisions;
        this.gateDecisions = gateDecisions;
        this.desk = desk;
    }

    Meeting record(MeetingContent said) {
        var group = groups.requireNamed(said.groupId(), "/groupId");
        var origin = desk.begin(group.scopeId());
        if (group.status() != GroupStatus.ACTIVE) {
            throw new Refusal(GovernanceProblem.GROUP_NOT_ACTIVE, "The group is " + group.status());
        }
        var held = said.inOrder();
        check(held);
        var meeting = new Meeting(origin, group, held);
        return desk.made(meeting, MeetingView.of(meeting));
    }

    /**
     * Corrects the record. Who was there, and when, only as long as nothing was decided, and the quorum is counted anew
     * then; agenda, minutes and notes at any time, and they leave the quorum as it was counted.
     */
    Meeting correct(UUID id, Seen seen, Patch<MeetingContent> patch) {
        var meeting = desk.openAlone(meetings, id, seen);
        var held = desk.patched(meeting, patch).inOrder();
        check(held);
        var decided = decisions.anyOf(id) || gateDecisions.anyIn(id);
        if (decided && !held.seatsTheSameAs(meeting.content())) {
            throw new Refusal(GovernanceProblem.MEETING_DECIDED, "Decisions of this meeting are on record");
        }
        return desk.changed(meeting, () -> MeetingView.of(meeting), () -> write(meeting, held));
    }

    private void write(Meeting meeting, MeetingContent held) {
        if (held.attendedAs(meeting.content())) {
            meeting.change(held);
        } else {
            meeting.held(groups.require(held.groupId()), held);
        }
    }

    /** Writes down an option or idea that came up in the meeting. */
    Meeting log(UUID id, Seen seen, NewIdea said) {
        var meeting = desk.openAlone(meetings, id, seen);
        if (meeting.ideas().size() == MOST_IDEAS) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "A meeting logs at most %d ideas".formatted(MOST_IDEAS));
        }
        if (said.opportunityId() != null) {
            requireOpportunity(meeting, said.opportunityId());
        }
        var idea = LoggedIdea.of(desk.begin(), said);
        meeting.log(idea);
        return desk.gained(meeting, LoggedIdea.class, idea.id(), idea);
    }

    /** Says which opportunity was made of an idea. */
    Meeting tie(UUID id, UUID ideaId, Seen seen, UUID opportunityId) {
        var meeting = desk.openAlone(meetings, id, seen);
        requireOpportunity(meeting, opportunityId);
        var before = meeting.idea(ideaId)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "The meeting logged no idea " + ideaId));
        var after = before.became(opportunityId);
        meeting.replace(after);
        return desk.altered(meeting, LoggedIdea.class, ideaId, before, after);
    }

    private void requireOpportunity(Meeting meeting, UUID opportunityId) {
        if (!meetings.hasOpportunity(meeting.scopeId(), opportunityId)) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no opportunity " + opportunityId)
                    .at("/opportunityId", "unknown-reference", "Must be an opportunity of the initiative");
        }
    }

    private void check(MeetingContent held) {
        DomainDay.happened(held.heldOn(), "/heldOn", desk.clock());
        if (held.attendees().contains(LoginCover.COVER) || held.apologies().contains(LoginCover.COVER)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Somebody is not shown and cannot be written back so")
                    .at("/attendees", "restricted", "Must name people by their logins");
        }
        var both = new TreeSet<>(held.apologies());
        both.retainAll(Set.copyOf(held.attendees()));
        if (!both.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Somebody was there and excused himself")
                    .at("/apologies", "was-there", "Must not name somebody who attended")
                    .offending(both);
        }
    }
}
