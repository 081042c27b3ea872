package org.mobiletoolkit.stakeholder.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Every meeting that was recorded. */
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    Meeting require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** Loads the meeting and keeps it to this transaction: it is either corrected or decided in, not both at once. */
    Optional<Meeting> findAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Meeting requireAlone(UUID id) {
        return findAlone(id).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(UUID id) {
        return new Refusal(CommonProblem.NOT_FOUND, "No meeting " + id);
    }
}
