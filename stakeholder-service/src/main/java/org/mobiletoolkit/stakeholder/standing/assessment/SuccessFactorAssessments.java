package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every success-factor assessment. */
@ApplicationScoped
class SuccessFactorAssessments implements Records<SuccessFactorAssessment> {

    private static final int IN_A_TREND = 100;
    private static final String NEWEST_FIRST = " order by completedOn desc, id desc";

    List<JudgedFactors> completedOf(UUID initiativeId) {
        return list("content.initiativeId = ?1 and status = ?2 order by id", initiativeId, AssessmentStatus.COMPLETED)
                .stream()
                .map(SuccessFactorAssessment::judged)
                .toList();
    }

    /** How many were completed and taken back. */
    long takenBackOf(UUID initiativeId) {
        return count("content.initiativeId = ?1 and status = ?2", initiativeId, AssessmentStatus.RECTIFIED);
    }

    /** The newest completed one: where the initiative stands now. */
    Optional<SuccessFactorAssessment> standing(UUID initiativeId) {
        return find(
                        "content.initiativeId = ?1 and status = ?2" + NEWEST_FIRST,
                        initiativeId,
                        AssessmentStatus.COMPLETED)
                .page(0, 1)
                .firstResultOptional();
    }

    /** The newest completed ones, the oldest of them first. */
    List<Measured> measured(UUID initiativeId) {
        var newest = find(
                        "content.initiativeId = ?1 and status = ?2" + NEWEST_FIRST,
                        initiativeId,
                        AssessmentStatus.COMPLETED)
                .page(0, IN_A_TREND)
                .list();
        return InOrder.oldestFirst(newest).stream()
                .map(SuccessFactorAssessment::measured)
                .toList();
    }

    /** The assessment of the same initiative that was completed before this one. */
    Optional<SuccessFactorAssessment> before(SuccessFactorAssessment one) {
        if (one.completedOn() == null) {
            return standing(one.scopeId());
        }
        return find(
                        "content.initiativeId = ?1 and status = ?2 and (completedOn < ?3 or completedOn = ?3 and id < ?4)"
                                + NEWEST_FIRST,
                        one.scopeId(),
                        AssessmentStatus.COMPLETED,
                        one.completedOn(),
                        one.id())
                .page(0, 1)
                .firstResultOptional();
    }
}
