package org.mobiletoolkit.stakeholder.governance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.calendar.DomainDay;
import org.mobiletoolkit.stakeholder.gate.GateDecisions;
import org.mobiletoolkit.stakeholder.initiative.OpenInitiatives;

/** Takes down meetings. Each method is one transaction. */
@ApplicationScoped
@Transactional
class MeetingCommands {

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
        var group = groups.findByIdOptional(said.groupId())
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "No group " + said.groupId())
                        .at("/groupId", "unknown-reference", "Must be a governance group"));
        initiatives.requireOpen(group.initiativeId());
        if (group.status() != GroupStatus.ACTIVE) {
            throw new Refusal(GovernanceProblem.GROUP_NOT_ACTIVE, "The group is " + group.status());
        }
        DomainDay.happened(said.heldOn(), "/heldOn", clock);
        var meeting = new Meeting(Uuid7.generate(clock), group, said.held(), caller.subject(), clock.instant());
        meetings.persistAndFlush(meeting);
        journal.created(subject(meeting), MeetingView.of(meeting));
        return meeting;
    }

    /** Corrects who was there, and when, as long as nothing was decided; counts the quorum anew. */
    Meeting correct(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var meeting = meetings.requireAlone(id);
        IfMatch.require(ifMatch, meeting.version());
        initiatives.requireOpen(meeting.initiativeId());
        if (decisions.anyOf(id) || gateDecisions.anyIn(id)) {
            throw new Refusal(GovernanceProblem.MEETING_DECIDED, "Decisions of this meeting are on record");
        }
        var before = MeetingView.of(meeting);
        var held = patches.apply(meeting.content(), patch);
        DomainDay.happened(held.heldOn(), "/heldOn", clock);
        meeting.held(groups.require(meeting.groupId()), held);
        meetings.flush();
        journal.updated(subject(meeting), before, MeetingView.of(meeting));
        return meeting;
    }

    private static Subject subject(Meeting meeting) {
        return new Subject("meeting", meeting.id(), meeting.initiativeId(), meeting.version());
    }
}
