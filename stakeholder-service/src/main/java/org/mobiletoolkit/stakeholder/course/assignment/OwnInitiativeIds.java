package org.mobiletoolkit.stakeholder.course.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.handbook.assignment.InitiativeIds;

/** The initiatives of an organisation, in the service that owns them. */
@ApplicationScoped
class OwnInitiativeIds implements InitiativeIds {

    private final EntityManager entities;

    OwnInitiativeIds(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> of(String organisation) {
        // native: it is asked before the caller's organisation filters anything
        return new HashSet<>(entities.createNativeQuery("select id from initiative where organisation = ?1", UUID.class)
                .setParameter(1, organisation)
                .getResultList());
    }
}
