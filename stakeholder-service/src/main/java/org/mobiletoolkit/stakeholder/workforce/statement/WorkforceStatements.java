package org.mobiletoolkit.stakeholder.workforce.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every statement of a workforce. */
@ApplicationScoped
class WorkforceStatements implements PanacheRepositoryBase<WorkforceStatement, UUID> {

    WorkforceStatement require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No workforce statement " + id));
    }

    /** The one that counts; there is one for a day at most. */
    Optional<WorkforceStatement> latestOf(UUID initiativeId) {
        return find("initiativeId = ?1 order by asAt desc", initiativeId).firstResultOptional();
    }
}
