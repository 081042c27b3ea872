package org.mobiletoolkit.stakeholder.standing.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every action on a success factor. */
@ApplicationScoped
class SuccessFactorActions implements PanacheRepositoryBase<SuccessFactorAction, UUID> {

    SuccessFactorAction require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No action on a success factor " + id));
    }

    /** What is or was planned on some factors, given up or not. */
    List<PlannedAction> on(UUID initiativeId, Collection<String> factorIds) {
        return list("initiativeId = ?1 and factorId in ?2 order by id", initiativeId, factorIds).stream()
                .map(SuccessFactorAction::planned)
                .toList();
    }
}
