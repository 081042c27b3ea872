package org.mobiletoolkit.stakeholder.people.communication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Everything that people are or were to be told. */
@ApplicationScoped
class Communications implements Records<Communication> {

    /** What went out, the latest first; more than this many say nothing more about whom they reached. */
    List<Communication> sentOf(UUID initiativeId) {
        return find(
                        "content.initiativeId = ?1 and status = ?2 order by completedOn desc, id desc",
                        initiativeId,
                        CommunicationStatus.SENT)
                .page(0, 1000)
                .list();
    }
}
