package org.mobiletoolkit.stakeholder.gate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.initiative.Gate;

/** Every gate review of the caller's organisation. */
@ApplicationScoped
class GateReviews implements PanacheRepositoryBase<GateReview, UUID> {

    GateReview require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "There is no gate review " + id));
    }

    /** The newest review of a gate, of one wave where a wave is named. */
    Optional<GateReview> latest(UUID initiativeId, Gate gate, @Nullable UUID waveId) {
        var order = " order by requestedAt desc, id desc";
        var one = "initiativeId = ?1 and gate = ?2 and waveId ";
        return waveId == null
                ? find(one + "is null" + order, initiativeId, gate).firstResultOptional()
                : find(one + "= ?3" + order, initiativeId, gate, waveId).firstResultOptional();
    }
}
