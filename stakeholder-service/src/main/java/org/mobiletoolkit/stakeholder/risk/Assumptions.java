package org.mobiletoolkit.stakeholder.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every assumption on record. */
@ApplicationScoped
class Assumptions implements PanacheRepositoryBase<Assumption, UUID> {

    Assumption require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No assumption " + id));
    }
}
