package org.mobiletoolkit.stakeholder.gate;

import java.util.UUID;

/** Where gates look up the meetings that decide them; implemented by the feature that keeps meetings. */
public interface DecidingMeetings {

    /**
     * The meeting of a governance group of the initiative.
     *
     * @throws org.mobiletoolkit.platform.problem.Refusal {@code unknown-reference} (422) at {@code /meetingId} when the
     *     initiative has no such meeting
     */
    DecidingMeeting require(UUID initiativeId, UUID meetingId);
}
