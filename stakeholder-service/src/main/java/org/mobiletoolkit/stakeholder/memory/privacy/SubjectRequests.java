package org.mobiletoolkit.stakeholder.memory.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every request that people made about the data on them. */
@ApplicationScoped
class SubjectRequests implements PanacheRepositoryBase<SubjectRequest, UUID> {

    SubjectRequest require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No subject request " + id));
    }
}
