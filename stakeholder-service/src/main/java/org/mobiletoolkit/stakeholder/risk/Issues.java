package org.mobiletoolkit.stakeholder.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Every issue on record. */
@ApplicationScoped
class Issues implements PanacheRepositoryBase<Issue, UUID> {

    Issue require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No issue " + id));
    }
}
