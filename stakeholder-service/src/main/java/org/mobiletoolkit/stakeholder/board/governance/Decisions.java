package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every decision on record, valid or not. */
@ApplicationScoped
class Decisions implements Records<Decision> {

    void keep(ConditionClosure closure) {
        getEntityManager().persist(closure);
    }

    /** Whether the meeting decided anything that holds still. */
    boolean anyOf(UUID meetingId) {
        return count("content.meetingId = ?1 and rectification.rectifiedAt is null", meetingId) > 0;
    }
}
