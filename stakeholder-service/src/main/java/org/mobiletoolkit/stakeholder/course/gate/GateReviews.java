package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** Every gate review of the caller's organisation. */
@ApplicationScoped
class GateReviews implements Records<GateReview> {

    /** The newest reviews of some initiatives: one for each gate and wave. */
    Set<UUID> latestOf(Collection<UUID> initiativeIds) {
        return initiativeIds.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery(
                                "select r.id from GateReview r where r.content.initiativeId in ?1 and not exists"
                                        + " (select 1 from GateReview later"
                                        + " where later.content.initiativeId = r.content.initiativeId"
                                        + " and later.content.gate = r.content.gate"
                                        + " and later.content.waveId is not distinct from r.content.waveId"
                                        + " and (later.createdAt > r.createdAt"
                                        + " or later.createdAt = r.createdAt and later.id > r.id))",
                                UUID.class)
                        .setParameter(1, initiativeIds)
                        .getResultList());
    }

    /** Who asked for some reviews, by their ids. */
    Map<UUID, String> requesters(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(GateReview::id, GateReview::createdBy));
    }

    /** The newest review of a gate, of one wave where a wave is named. */
    Optional<GateReview> latest(UUID initiativeId, Gate gate, @Nullable UUID waveId) {
        var order = " order by createdAt desc, id desc";
        var one = "content.initiativeId = ?1 and content.gate = ?2 and content.waveId ";
        return waveId == null
                ? find(one + "is null" + order, initiativeId, gate).firstResultOptional()
                : find(one + "= ?3" + order, initiativeId, gate, waveId).firstResultOptional();
    }
}
