package org.mobiletoolkit.procurement.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every checklist of requirements. */
@ApplicationScoped
class RequirementChecklists implements Records<RequirementChecklist> {

    /** Loads the checklist and keeps it to this transaction, so that its counts are right. */
    Optional<RequirementChecklist> findAlone(UUID id) {
        return ById.find(this, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
