package org.mobiletoolkit.device.connectivity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every survey point of the caller's organisation. */
@ApplicationScoped
public class SurveyPoints implements PanacheRepositoryBase<SurveyPoint, UUID> {

    private static final String SUM_UP = """
            select count(*),
              count(*) filter (where p.band = EXCELLENT),
              count(*) filter (where p.band = GOOD),
              count(*) filter (where p.band = FAIR),
              count(*) filter (where p.band = POOR),
              count(*) filter (where p.band = NONE),
              percentile_disc(:fraction) within group (order by p.content.rsrp),
              percentile_disc(:fraction) within group (order by p.content.rssi) filter (where p.content.technology = WIFI),
              max(p.content.measuredAt)
            from SurveyPoint p where p.siteId = :site
            """;

    /** The point of that site, or a refusal (404). */
    public SurveyPoint require(UUID siteId, UUID id) {
        return ById.find(this, id)
                .filter(point -> point.siteId().equals(siteId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "There is no survey point " + id));
    }

    /**
     * What the points of a site come to, in one statement that no point leaves the database for.
     *
     * @param percentile the fraction at which readings are ranked, by nearest rank
     */
    SurveySummary sumUp(UUID siteId, BigDecimal percentile) {
        var sums = getEntityManager()
                .createQuery(SUM_UP, Object[].class)
                .setParameter("fraction", percentile.doubleValue())
                .setParameter("site", siteId)
                .getSingleResult();
        return new SurveySummary(
                (Long) sums[0],
                (Long) sums[1],
                (Long) sums[2],
                (Long) sums[3],
                (Long) sums[4],
                (Long) sums[5],
                (BigDecimal) sums[6],
                (BigDecimal) sums[7],
                (Instant) sums[8]);
    }
}
