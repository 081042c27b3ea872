package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every worksheet. */
@ApplicationScoped
class Worksheets implements PanacheRepositoryBase<Worksheet, UUID> {

    Worksheet require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No worksheet " + id));
    }
}
