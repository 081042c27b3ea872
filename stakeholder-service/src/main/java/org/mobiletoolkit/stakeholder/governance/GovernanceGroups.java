package org.mobiletoolkit.stakeholder.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Every governance group. */
@ApplicationScoped
class GovernanceGroups implements PanacheRepositoryBase<GovernanceGroup, UUID> {

    GovernanceGroup require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No governance group " + id));
    }
}
