package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;

/** Reads the history of everybody on an initiative's register, by few queries however many there are. */
@ApplicationScoped
class SupportTrails {

    private final EntityManager entities;

    SupportTrails(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Everybody who is or was on the register, by name, with what was judged until that day; whoever shows them leaves out
     * those who must not be.
     *
     * @param until no later judgement is read
     */
    List<SupportTrail> of(UUID initiativeId, LocalDate until) {
        var trails = new LinkedHashMap<UUID, SupportTrail>();
        for (var row :
                rows("select s.id, s.content.name, s.content.kind, s.content.internal, s.createdAt, s.leftOn from Stakeholder s"
                                + " where s.content.initiativeId = :initiative order by s.content.name, s.id")
                        .setParameter("initiative", initiativeId)
                        .getResultList()) {
            trails.put(
                    (UUID) row[0],
                    new SupportTrail(
                            new OnMap.Entry((UUID) row[0], (String) row[1], (StakeholderKind) row[2], (Boolean) row[3]),
                            London.dayOf((Instant) row[4]),
                            (LocalDate) row[5]));
        }
        for (var row : judged("a.power, a.interest", "InfluenceAssessment", initiativeId, until)) {
            trailOf(row, trails)
                    .ifPresent(trail -> trail.weighed((LocalDate) row[1], (Integer) row[2], (Integer) row[3]));
        }
        for (var row : judged("a.currentLevel, a.desiredLevel", "SupportAssessment", initiativeId, until)) {
            trailOf(row, trails)
                    .ifPresent(trail -> trail.heard((LocalDate) row[1], (SupportLevel) row[2], (SupportLevel) row[3]));
        }
        return List.copyOf(trails.values());
    }

    /** Empty for somebody who was entered after the register had been read. */
    private static Optional<SupportTrail> trailOf(Object[] row, Map<UUID, SupportTrail> trails) {
        return Optional.ofNullable(trails.get((UUID) row[0]));
    }

    private List<Object[]> judged(String what, String entity, UUID initiativeId, LocalDate until) {
        return rows("select a.stakeholderId, a.assessedOn, " + what + " from " + entity
                        + " a join Stakeholder s on s.id = a.stakeholderId"
                        + " where s.content.initiativeId = :initiative and a.assessedOn <= :until"
                        + " and a.rectification.rectifiedAt is null"
                        + " order by a.assessedOn, a.recordedAt, a.id")
                .setParameter("initiative", initiativeId)
                .setParameter("until", until)
                .getResultList();
    }

    private TypedQuery<Object[]> rows(String query) {
        return entities.createQuery(query, Object[].class);
    }
}
