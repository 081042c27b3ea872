package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;

/**
 * The one place where this service looks across organisations.
 *
 * <p>Every other query is scoped to the caller's organisation. This one is native, so that it is not, and is kept safe by
 * what it answers: one row of sums, computed in the database. No score, name or id of another organisation leaves it.
 * Each organisation counts once, by its newest sign-off of the scheme that has an overall score; there is no other
 * filter, for a filter could narrow the peers down to one.
 */
@ApplicationScoped
class Peers {

    private static final String SUMS = """
            with peer as (
              select distinct on (organisation) overall from maturity_assessment
              where scheme = ?1 and status = 'COMPLETED' and overall is not null and organisation <> ?2
              order by organisation, completed_on desc, signed_at desc, id desc)
            select count(*), avg(overall),
              count(*) filter (where overall < cast(?3 as numeric)), count(*) filter (where overall = cast(?3 as numeric))
            from peer
            """;

    private final EntityManager database;

    Peers(EntityManager database) {
        this.database = database;
    }

    PeerScores of(MaturityScheme scheme, String organisation, BigDecimal own) {
        var row = (Object[]) database.createNativeQuery(SUMS, Object[].class)
                .setParameter(1, scheme.name())
                .setParameter(2, organisation)
                .setParameter(3, own)
                .getSingleResult();
        return new PeerScores(
                ((Number) row[0]).longValue(),
                (BigDecimal) row[1],
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue());
    }
}
