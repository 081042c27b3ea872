package org.mobiletoolkit.stakeholder.stakeholder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Every engagement that was planned. */
@ApplicationScoped
class EngagementActions implements PanacheRepositoryBase<EngagementAction, UUID>, Participation {

    EngagementAction require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No engagement action " + id));
    }

    /** By completed actions only: what is planned has engaged nobody yet. */
    @Override
    public Map<UUID, LocalDate> lastDays(UUID initiativeId) {
        return getEntityManager()
                .createQuery(
                        "select a.stakeholderId, max(a.completedOn) from EngagementAction a"
                                + " where a.initiativeId = :initiative and a.status = :completed"
                                + " group by a.stakeholderId",
                        Object[].class)
                .setParameter("initiative", initiativeId)
                .setParameter("completed", EngagementStatus.COMPLETED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }
}
