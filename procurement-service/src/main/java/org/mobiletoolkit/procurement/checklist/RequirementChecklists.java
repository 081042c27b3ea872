package org.mobiletoolkit.procurement.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every checklist of requirements. */
@ApplicationScoped
class RequirementChecklists implements PanacheRepositoryBase<RequirementChecklist, UUID> {

    RequirementChecklist require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(
                        () -> new Refusal(CommonProblem.NOT_FOUND, "There is no requirement checklist " + id + "."));
    }

    /** Loads the checklist and keeps it to this transaction, so that its counts are right. */
    Optional<RequirementChecklist> findAlone(UUID id) {
        return ById.find(this, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
