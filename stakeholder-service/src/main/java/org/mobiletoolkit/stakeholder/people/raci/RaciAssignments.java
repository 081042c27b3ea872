package org.mobiletoolkit.stakeholder.people.raci;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mobiletoolkit.stakeholder.people.register.StakeholderStatus;
import org.mobiletoolkit.stakeholder.people.register.Stakeholders;

/** Who has which part in what. */
@ApplicationScoped
class RaciAssignments implements PanacheRepositoryBase<RaciAssignment, UUID> {

    /** In place of the name of somebody who must not be shown: their letters count, or the matrix would be wrong. */
    static final String NOT_SHOWN = "Not shown";

    private final Stakeholders stakeholders;

    RaciAssignments(Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
    }

    /** The holders of several deliverables by one query, each by name; a deliverable without any is left out. */
    Map<UUID, List<RaciHolder>> holders(Collection<UUID> deliverableIds) {
        var holders = new HashMap<UUID, List<RaciHolder>>();
        if (deliverableIds.isEmpty()) {
            return holders;
        }
        var hidden = stakeholders.hidden();
        getEntityManager()
                .createQuery(
                        "select a.deliverableId, s.id, s.content.name, s.status, a.part from RaciAssignment a"
                                + " join Stakeholder s on s.id = a.stakeholderId"
                                + " where a.deliverableId in :deliverables order by s.content.name, s.id",
                        Object[].class)
                .setParameter("deliverables", deliverableIds)
                .getResultStream()
                .forEach(row -> holders.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new RaciHolder(
                                (UUID) row[1],
                                hidden.contains((UUID) row[1]) ? NOT_SHOWN : (String) row[2],
                                row[3] == StakeholderStatus.LEFT,
                                (RaciPart) row[4])));
        return holders;
    }

    List<RaciHolder> holdersOf(UUID deliverableId) {
        return holders(List.of(deliverableId)).getOrDefault(deliverableId, List.of());
    }
}
