package org.mobiletoolkit.stakeholder.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Every success-factor assessment. */
@ApplicationScoped
class SuccessFactorAssessments implements PanacheRepositoryBase<SuccessFactorAssessment, UUID> {

    SuccessFactorAssessment require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No success-factor assessment " + id));
    }

    List<JudgedFactors> completedOf(UUID initiativeId) {
        return list("initiativeId = ?1 and status = ?2 order by id", initiativeId, AssessmentStatus.COMPLETED).stream()
                .map(SuccessFactorAssessment::judged)
                .toList();
    }
}
