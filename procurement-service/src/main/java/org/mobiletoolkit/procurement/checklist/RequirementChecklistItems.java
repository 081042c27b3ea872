package org.mobiletoolkit.procurement.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every item of every checklist of requirements. */
@ApplicationScoped
class RequirementChecklistItems implements PanacheRepositoryBase<RequirementChecklistItem, UUID> {

    RequirementChecklistItem require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "There is no checklist item " + id + "."));
    }

    /** The items of a checklist in their order: as many as its issues have had codes. */
    List<RequirementChecklistItem> of(UUID checklistId) {
        return list("checklistId = ?1 order by position, id", checklistId);
    }
}
