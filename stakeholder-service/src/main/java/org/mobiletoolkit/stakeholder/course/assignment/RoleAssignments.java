package org.mobiletoolkit.stakeholder.course.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every role that was ever given within an initiative. */
@ApplicationScoped
class RoleAssignments implements PanacheRepositoryBase<RoleAssignment, UUID> {

    RoleAssignment require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "There is no role assignment " + id));
    }
}
