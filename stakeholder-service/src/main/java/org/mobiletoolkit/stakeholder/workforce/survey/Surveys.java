package org.mobiletoolkit.stakeholder.workforce.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every survey of the caller's organisation. */
@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, UUID> {

    Survey require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> unknown(id));
    }

    /** Loads the survey and keeps it to this transaction: it waits for answers under way, and lets no other begin. */
    Survey requireAlone(UUID id) {
        return ById.find(this, id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    /** Loads the survey and keeps it as it is; others may do the same at the same time. */
    Optional<Survey> findHeldStill(UUID id) {
        return ById.find(this, id, LockModeType.PESSIMISTIC_READ);
    }

    static Refusal unknown(UUID id) {
        return new Refusal(CommonProblem.NOT_FOUND, "No survey " + id);
    }
}
