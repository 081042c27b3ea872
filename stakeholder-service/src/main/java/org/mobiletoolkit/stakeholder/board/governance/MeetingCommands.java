package org.mobiletoolkit.stakeholder.board.governance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.person.LoginCover;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.gate.GateDecisions;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Takes down meetings. Each method is one transaction. */
@ApplicationScoped
@Transactional
class MeetingCommands {

    static final int MOST_IDEAS = 200;

    private final Meetings meetings;
    private final GovernanceGroups groups;
    private final Decisions decisions;
    private final GateDecisions gateDecisions;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    MeetingCommands(
            Meetings meetings,
            GovernanceGroups groups,
            Decisions decisions,
            GateDecisions gateDecisions,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.meetings = meetings;
        this.groups = groups;
        this.decisions = decisions;
        this.gateDecisions = gateDecisions;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Meeting record(NewMeeting said) {
        var group = ById.find(groups, said.groupId())
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "No group " + said.groupId())
                        .at("/groupId", "unknown-reference", "Must be a governance group"));
        initiatives.requireOpen(group.initiativeId());
        if (group.status() != GroupStatus.ACTIVE) {
            throw new Refusal(GovernanceProblem.GROUP_NOT_ACTIVE, "The group is " + group.status());
        }
        check(said.held());
        var meeting = new Meeting(Uuid7.generate(clock), group, said.held(), caller.subject(), clock.instant());
        meetings.persistAndFlush(meeting);
        journal.created(subject(meeting), MeetingView.of(meeting));
        return meeting;
    }

    /**
     * Corrects the record. Who was there, and when, only as long as nothing was decided, and the quorum is counted anew
     * then; agenda, minutes and notes at any time, and they leave the quorum as it was counted.
     */
    Meeting correct(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var meeting = meetings.requireAlone(id);
        IfMatch.require(ifMatch, meeting.version());
        initiatives.requireOpen(meeting.initiativeId());
        var before = MeetingView.of(meeting);
        var held = patches.apply(meeting.content(), patch);
        check(held);
        var decided = decisions.anyOf(id) || gateDecisions.anyIn(id);
        if (decided && !held.seatsTheSameAs(meeting.content())) {
            throw new Refusal(GovernanceProblem.MEETING_DECIDED, "Decisions of this meeting are on record");
        }
        if (held.attendedAs(meeting.content())) {
            meeting.write(held);
        } else {
            meeting.held(groups.require(meeting.groupId()), held);
        }
        meetings.flush();
        journal.updated(subject(meeting), before, MeetingView.of(meeting));
        return meeting;
    }

    /** Writes down an option or idea that came up in the meeting. */
    Meeting log(UUID id, @Nullable String ifMatch, NewIdea said) {
        var meeting = requireOpen(id, ifMatch);
        if (meeting.ideas().size() == MOST_IDEAS) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "A meeting logs at most %d ideas".formatted(MOST_IDEAS));
        }
        if (said.opportunityId() != null) {
            requireOpportunity(meeting, said.opportunityId());
        }
        var idea = new LoggedIdea(
                Uuid7.generate(clock),
                said.kind(),
                said.text(),
                said.opportunityId(),
                caller.subject(),
                clock.instant());
        meeting.log(idea);
        meetings.flush();
        journal.created(new Subject("meeting-idea", idea.id(), meeting.initiativeId(), meeting.version()), idea);
        return meeting;
    }

    /** Says which opportunity was made of an idea. */
    Meeting tie(UUID id, UUID ideaId, @Nullable String ifMatch, UUID opportunityId) {
        var meeting = requireOpen(id, ifMatch);
        requireOpportunity(meeting, opportunityId);
        var before = MeetingView.of(meeting);
        if (!meeting.tie(ideaId, opportunityId)) {
            throw new Refusal(CommonProblem.NOT_FOUND, "The meeting logged no idea " + ideaId);
        }
        meetings.flush();
        journal.updated(subject(meeting), before, MeetingView.of(meeting));
        return meeting;
    }

    private Meeting requireOpen(UUID id, @Nullable String ifMatch) {
        var meeting = meetings.requireAlone(id);
        IfMatch.require(ifMatch, meeting.version());
        initiatives.requireOpen(meeting.initiativeId());
        return meeting;
    }

    private void requireOpportunity(Meeting meeting, UUID opportunityId) {
        if (!meetings.hasOpportunity(meeting.initiativeId(), opportunityId)) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no opportunity " + opportunityId)
                    .at("/opportunityId", "unknown-reference", "Must be an opportunity of the initiative");
        }
    }

    private void check(MeetingRecord held) {
        DomainDay.happened(held.heldOn(), "/heldOn", clock);
        if (held.attendees().contains(LoginCover.COVER) || held.apologiesSaid().contains(LoginCover.COVER)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Somebody is not shown and cannot be written back so")
                    .at("/attendees", "restricted", "Must name people by their logins");
        }
        var both = new TreeSet<>(held.apologiesSaid());
        both.retainAll(Set.copyOf(held.attendees()));
        if (!both.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Somebody was there and excused himself")
                    .at("/apologies", "was-there", "Must not name somebody who attended")
                    .offending(both);
        }
    }

    private static Subject subject(Meeting meeting) {
        return new Subject("meeting", meeting.id(), meeting.initiativeId(), meeting.version());
    }
}
