package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.stakeholder.standing.assessment.MaturityTrend.SchemeTrend;

/** Every maturity assessment. */
@ApplicationScoped
class MaturityAssessments implements Records<MaturityAssessment> {

    private static final int IN_A_TREND = 100;
    private static final String NEWEST_FIRST = " order by completedOn desc, signedAt desc, id desc";

    List<JudgedMaturity> completedOf(UUID initiativeId) {
        return list("content.initiativeId = ?1 and status = ?2 order by id", initiativeId, AssessmentStatus.COMPLETED)
                .stream()
                .map(MaturityAssessment::judged)
                .toList();
    }

    /** How many were completed and taken back. */
    long takenBackOf(UUID initiativeId) {
        return count("content.initiativeId = ?1 and status = ?2", initiativeId, AssessmentStatus.RECTIFIED);
    }

    /** One trend for each scheme that an initiative has used. */
    List<SchemeTrend> trends(UUID initiativeId) {
        return Arrays.stream(MaturityScheme.values())
                .map(scheme -> new SchemeTrend(scheme, Trend.of(measured(initiativeId, scheme))))
                .filter(trend -> !trend.trend().points().isEmpty())
                .toList();
    }

    private List<Measured> measured(UUID initiativeId, MaturityScheme scheme) {
        var newest = find(
                        "content.initiativeId = ?1 and content.scheme = ?2 and status = ?3" + NEWEST_FIRST,
                        initiativeId,
                        scheme,
                        AssessmentStatus.COMPLETED)
                .page(0, IN_A_TREND)
                .list();
        return InOrder.oldestFirst(newest).stream()
                .map(MaturityAssessment::measured)
                .toList();
    }

    /** Whether the organisation has signed off none since that has an overall score too, for whichever initiative. */
    boolean isNewestOfScheme(MaturityAssessment one) {
        return find(
                        "content.scheme = ?1 and status = ?2 and overall is not null" + NEWEST_FIRST,
                        one.scheme(),
                        one.status())
                .page(0, 1)
                .firstResultOptional()
                .filter(newest -> newest.id().equals(one.id()))
                .isPresent();
    }

    /** How many the organisation has signed off by a scheme since then, those included that were taken back. */
    long signedOffSince(MaturityScheme scheme, Instant since) {
        return count("content.scheme = ?1 and signedAt >= ?2", scheme, since);
    }

    /** The assessment of the same initiative and scheme that was signed off before this one. */
    Optional<MaturityAssessment> before(MaturityAssessment one) {
        var same = "content.initiativeId = ?1 and content.scheme = ?2 and status = ?3";
        if (one.completedOn() == null) {
            return find(same + NEWEST_FIRST, one.scopeId(), one.scheme(), AssessmentStatus.COMPLETED)
                    .page(0, 1)
                    .firstResultOptional();
        }
        return find(
                        same + " and (completedOn < ?4 or completedOn = ?4 and signedAt < ?5)" + NEWEST_FIRST,
                        one.scopeId(),
                        one.scheme(),
                        AssessmentStatus.COMPLETED,
                        one.completedOn(),
                        one.signedAt())
                .page(0, 1)
                .firstResultOptional();
    }
}
