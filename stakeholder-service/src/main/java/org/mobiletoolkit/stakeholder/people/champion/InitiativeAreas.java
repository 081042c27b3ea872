package org.mobiletoolkit.stakeholder.people.champion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every area of every initiative. */
@ApplicationScoped
class InitiativeAreas implements PanacheRepositoryBase<InitiativeArea, UUID> {

    /** It bounds what the coverage reads at once. */
    static final int MOST_PER_INITIATIVE = 500;

    InitiativeArea require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No area " + id));
    }

    /**
     * The area that the member {@code areaId} of a body names.
     *
     * @throws Refusal {@code unknown-reference} (422), for a closed one as well
     */
    InitiativeArea requireNamed(UUID id) {
        return ById.find(this, id)
                .filter(area -> area.status() == AreaStatus.ACTIVE)
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "There is no active area " + id)
                        .at("/areaId", "unknown-reference", "Must be an active area"));
    }

    List<InitiativeArea> activeOf(UUID initiativeId) {
        return list("initiativeId = ?1 and status = ?2 order by name, id", initiativeId, AreaStatus.ACTIVE);
    }

    long countOf(UUID initiativeId) {
        return count("initiativeId", initiativeId);
    }
}
