package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every risk on record. */
@ApplicationScoped
class Risks implements Records<Risk> {

    /** Counts of open risks by their place on the matrix, as it was at the end of a day. */
    private static final String AS_AT = """
            select s.likelihood, s.impact, s.residualLikelihood, s.residualImpact, count(s)
            from RiskScoring s join RiskChange c on c.riskId = s.riskId
            where s.initiativeId = :initiative and s.assessedOn <= :day
              and c.since <= :day and c.status = OPEN
              and not exists (select 1 from RiskScoring later where later.riskId = s.riskId
                and later.assessedOn <= :day
                and (later.assessedOn > s.assessedOn
                  or later.assessedOn = s.assessedOn and later.recordedAt > s.recordedAt
                  or later.assessedOn = s.assessedOn and later.recordedAt = s.recordedAt and later.id > s.id))
              and not exists (select 1 from RiskChange after where after.riskId = c.riskId
                and after.since <= :day
                and (after.since > c.since
                  or after.since = c.since and after.recordedAt > c.recordedAt
                  or after.since = c.since and after.recordedAt = c.recordedAt and after.id > c.id))
            group by s.likelihood, s.impact, s.residualLikelihood, s.residualImpact
            """;

    void keep(RiskScoring scoring) {
        getEntityManager().persist(scoring);
    }

    void keep(RiskChange change) {
        getEntityManager().persist(change);
    }

    /** How many risks that were open on the day stood at each place of the matrix. */
    List<PlacedRisks> placed(UUID initiativeId, LocalDate day) {
        return getEntityManager()
                .createQuery(AS_AT, Object[].class)
                .setParameter("initiative", initiativeId)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new PlacedRisks(
                        RiskScore.of((Integer) row[0], (Integer) row[1]),
                        RiskScore.ofNullable((Integer) row[2], (Integer) row[3]),
                        ((Number) row[4]).intValue()))
                .toList();
    }
}
