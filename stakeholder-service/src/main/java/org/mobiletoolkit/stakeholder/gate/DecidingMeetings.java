package org.mobiletoolkit.stakeholder.gate;

import java.util.UUID;

/** Finds the meeting in which a gate is decided; refuses 422 unknown-reference when the initiative has no such meeting. */
public interface DecidingMeetings {

    DecidingMeeting require(UUID initiativeId, UUID meetingId);
}
