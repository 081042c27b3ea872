package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** Answers whether the success factors are assessed, from the completed assessments. */
@ApplicationScoped
class FactorFactSource implements FactSource {

    private final SuccessFactorAssessments assessments;

    FactorFactSource(SuccessFactorAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(assessments::completedOf)
                .of("success-factor-assessment")
                .answering(
                        FactorFacts.FACTORS,
                        (completed, initiativeId) -> FactorFacts.factors(completed)
                                .observed("takenBack", assessments.takenBackOf(initiativeId)));
    }
}
