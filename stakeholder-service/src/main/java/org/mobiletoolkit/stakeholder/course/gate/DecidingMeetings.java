package org.mobiletoolkit.stakeholder.course.gate;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What gates ask of the governance of an initiative. */
public interface DecidingMeetings {

    /** The meeting in which a gate is decided; refuses 422 unknown-reference when the initiative has no such meeting. */
    DecidingMeeting require(UUID initiativeId, UUID meetingId);

    /**
     * Who may lead a meeting of the board today: its chair and its deputies, by initiative. An initiative without a board at
     * work is left out.
     */
    Map<UUID, Set<String>> leaders(Collection<UUID> initiativeIds);
}
