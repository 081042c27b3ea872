package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every engagement that was planned. */
@ApplicationScoped
class EngagementActions implements Records<EngagementAction>, Participation {

    /** The action after which a judgement of the stakeholder was made. */
    Optional<EngagementAction> findWith(UUID stakeholderId, UUID id) {
        return ById.find(this, id).filter(found -> found.stakeholderId().equals(stakeholderId));
    }

    /** Reads these together, so that each that is asked for after costs no query. */
    void read(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            list("id in ?1", Set.copyOf(ids));
        }
    }

    /** What is still to be done, the earliest due first; with those who have left as well. */
    List<EngagementAction> openOf(UUID initiativeId) {
        return list(
                "initiativeId = ?1 and status = ?2 order by content.dueOn, id", initiativeId, EngagementStatus.OPEN);
    }

    /** By completed actions only: what is planned has engaged nobody yet. */
    @Override
    public Map<UUID, LocalDate> lastDays(UUID initiativeId) {
        return getEntityManager()
                .createQuery(
                        "select a.content.stakeholderId, max(a.completedOn) from EngagementAction a"
                                + " where a.initiativeId = :initiative and a.status = :completed"
                                + " group by a.content.stakeholderId",
                        Object[].class)
                .setParameter("initiative", initiativeId)
                .setParameter("completed", EngagementStatus.COMPLETED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }
}
