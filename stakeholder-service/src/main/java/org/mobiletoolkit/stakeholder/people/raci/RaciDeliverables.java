package org.mobiletoolkit.stakeholder.people.raci;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every row of every matrix. */
@ApplicationScoped
class RaciDeliverables implements Records<RaciDeliverable> {

    /** Those that have not been withdrawn. */
    List<RaciDeliverable> standingOf(UUID initiativeId) {
        return list("initiativeId = ?1 and status <> ?2 order by title, id", initiativeId, RaciStatus.WITHDRAWN);
    }
}
