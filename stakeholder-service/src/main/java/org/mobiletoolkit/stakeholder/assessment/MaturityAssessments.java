package org.mobiletoolkit.stakeholder.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Every maturity assessment. */
@ApplicationScoped
class MaturityAssessments implements PanacheRepositoryBase<MaturityAssessment, UUID> {

    MaturityAssessment require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No maturity assessment " + id));
    }

    List<JudgedMaturity> completedOf(UUID initiativeId) {
        return list("initiativeId = ?1 and status = ?2 order by id", initiativeId, AssessmentStatus.COMPLETED).stream()
                .map(MaturityAssessment::judged)
                .toList();
    }
}
