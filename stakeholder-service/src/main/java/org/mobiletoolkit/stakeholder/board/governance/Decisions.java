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

    boolean anyOf(UUID meetingId) {
        return count("content.meetingId", meetingId) > 0;
    }
}
