package org.mobiletoolkit.procurement.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every item of every checklist of requirements. */
@ApplicationScoped
class RequirementChecklistItems implements Records<RequirementChecklistItem> {

    /** The items of a checklist in their order: as many as its issues have had codes. */
    List<RequirementChecklistItem> of(UUID checklistId) {
        return list("checklistId = ?1 order by content.position, id", checklistId);
    }
}
