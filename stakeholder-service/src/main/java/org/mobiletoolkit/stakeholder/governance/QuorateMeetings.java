package org.mobiletoolkit.stakeholder.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.gate.DecidingMeeting;
import org.mobiletoolkit.stakeholder.gate.DecidingMeetings;

/** Shows meetings to the gates: with the quorum as it was counted, and with members only, for guests decide nothing. */
@ApplicationScoped
class QuorateMeetings implements DecidingMeetings {

    private final Meetings meetings;
    private final GovernanceGroups groups;

    QuorateMeetings(Meetings meetings, GovernanceGroups groups) {
        this.meetings = meetings;
        this.groups = groups;
    }

    @Override
    public DecidingMeeting require(UUID initiativeId, UUID meetingId) {
        var meeting = meetings.findAlone(meetingId)
                .filter(found -> found.initiativeId().equals(initiativeId))
                .orElseThrow(() -> new Refusal(
                                CommonProblem.UNKNOWN_REFERENCE, "The initiative has had no meeting " + meetingId)
                        .at("/meetingId", "unknown-reference", "Must be a meeting of the initiative"));
        return new DecidingMeeting(
                meeting.id(),
                groups.require(meeting.groupId()).kind().name(),
                meeting.isQuorate(),
                meeting.heldOn(),
                Set.copyOf(meeting.quorum().chairing()),
                Set.copyOf(meeting.quorum().membersPresent()));
    }
}
