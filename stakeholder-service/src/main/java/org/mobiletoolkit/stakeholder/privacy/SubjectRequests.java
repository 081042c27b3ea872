package org.mobiletoolkit.stakeholder.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Every request that people made about the data on them. */
@ApplicationScoped
class SubjectRequests implements PanacheRepositoryBase<SubjectRequest, UUID> {

    SubjectRequest require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No subject request " + id));
    }
}
