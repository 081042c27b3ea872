package org.mobiletoolkit.stakeholder.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Every point that somebody made. */
@ApplicationScoped
class ConsultationPoints implements PanacheRepositoryBase<ConsultationPoint, UUID> {

    ConsultationPoint require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No consultation point " + id));
    }
}
