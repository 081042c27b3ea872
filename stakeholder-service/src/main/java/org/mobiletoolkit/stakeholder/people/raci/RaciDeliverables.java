package org.mobiletoolkit.stakeholder.people.raci;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every row of every matrix. */
@ApplicationScoped
class RaciDeliverables implements PanacheRepositoryBase<RaciDeliverable, UUID> {

    RaciDeliverable require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> unknown(id));
    }

    /** Loads the deliverable and keeps it to this transaction: its assignments are rows of their own. */
    RaciDeliverable requireAlone(UUID id) {
        return ById.find(this, id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    /** Those that have not been withdrawn. */
    List<RaciDeliverable> standingOf(UUID initiativeId) {
        return list("initiativeId = ?1 and status <> ?2 order by title, id", initiativeId, RaciStatus.WITHDRAWN);
    }

    private static Refusal unknown(UUID id) {
        return new Refusal(CommonProblem.NOT_FOUND, "No deliverable " + id);
    }
}
