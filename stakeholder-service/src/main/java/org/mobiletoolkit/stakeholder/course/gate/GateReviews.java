package org.mobiletoolkit.stakeholder.course.gate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** Every gate review of the caller's organisation. */
@ApplicationScoped
class GateReviews implements PanacheRepositoryBase<GateReview, UUID> {

    GateReview require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "There is no gate review " + id));
    }

    /** The newest reviews of some initiatives: one for each gate and wave. */
    Set<UUID> latestOf(Collection<UUID> initiativeIds) {
        return initiativeIds.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery(
                                "select r.id from GateReview r where r.initiativeId in ?1 and not exists"
                                        + " (select 1 from GateReview later where later.initiativeId = r.initiativeId"
                                        + " and later.gate = r.gate and later.waveId is not distinct from r.waveId"
                                        + " and (later.requestedAt > r.requestedAt"
                                        + " or later.requestedAt = r.requestedAt and later.id > r.id))",
                                UUID.class)
                        .setParameter(1, initiativeIds)
                        .getResultList());
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
