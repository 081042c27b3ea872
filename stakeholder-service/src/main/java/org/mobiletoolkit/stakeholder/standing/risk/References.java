package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Hands out the references by which people know risks, issues and assumptions: R-0001, I-0001, A-0001 of an initiative. */
@ApplicationScoped
class References {

    private final EntityManager entities;

    References(EntityManager entities) {
        this.entities = entities;
    }

    /** The next one; two callers never get the same, and a refused request leaves no gap. */
    String next(char kind, UUID initiativeId) {
        var number = (Number)
                entities.createNativeQuery("insert into raid_number as n (initiative_id, kind, last) values (?1, ?2, 1)"
                                + " on conflict (initiative_id, kind) do update set last = n.last + 1 returning last")
                        .setParameter(1, initiativeId)
                        .setParameter(2, String.valueOf(kind))
                        .getSingleResult();
        return "%s-%04d".formatted(kind, number.longValue());
    }
}
