package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.course.gate.DecidingMeeting;
import org.mobiletoolkit.stakeholder.course.gate.DecidingMeetings;

/** Shows meetings to the gates: with the quorum as it was counted, and with members only, for guests decide nothing. */
@ApplicationScoped
class QuorateMeetings implements DecidingMeetings {

    private final Meetings meetings;
    private final GovernanceGroups groups;
    private final Clock clock;

    QuorateMeetings(Meetings meetings, GovernanceGroups groups, Clock clock) {
        this.meetings = meetings;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public DecidingMeeting require(UUID initiativeId, UUID meetingId) {
        var meeting = meetings.findAlone(meetingId)
                .filter(found -> found.scopeId().equals(initiativeId))
                .orElseThrow(() -> new Refusal(
                                CommonProblem.UNKNOWN_REFERENCE, "The initiative has had no meeting " + meetingId)
                        .at("/meetingId", "unknown-reference", "Must be a meeting of the initiative"));
        var group = groups.require(meeting.content().groupId());
        return new DecidingMeeting(
                meeting.id(),
                group.kind().name(),
                group.status() == GroupStatus.ACTIVE,
                group.approval() != null,
                meeting.isQuorate(),
                meeting.content().heldOn(),
                Set.copyOf(meeting.quorum().chairing()),
                Set.copyOf(meeting.quorum().membersPresent()),
                meeting.quorum().missing());
    }

    @Override
    public Map<UUID, Set<String>> leaders(Collection<UUID> initiativeIds) {
        var today = London.today(clock);
        return initiativeIds.isEmpty()
                ? Map.of()
                : groups.boards(initiativeIds).stream()
                        .collect(Collectors.toMap(
                                GovernanceGroup::scopeId,
                                board -> board.seatsOn(today).stream()
                                        .filter(Seat::leads)
                                        .map(Seat::subject)
                                        .collect(Collectors.toSet()),
                                (one, other) -> one));
    }
}
