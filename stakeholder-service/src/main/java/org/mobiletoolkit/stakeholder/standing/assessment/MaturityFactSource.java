package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** Answers whether digital maturity is assessed, from the completed assessments. */
@ApplicationScoped
class MaturityFactSource implements FactSource {

    private final MaturityAssessments assessments;
    private final MaturitySettings settings;
    private final Clock clock;

    MaturityFactSource(MaturityAssessments assessments, MaturitySettings settings, Clock clock) {
        this.assessments = assessments;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(assessments::completedOf)
                .of("maturity-assessment")
                .answering(
                        MaturityFacts.MATURITY,
                        (completed, initiativeId) -> MaturityFacts.maturity(
                                        completed, London.today(clock), settings.maxAgeDays())
                                .observed("takenBack", assessments.takenBackOf(initiativeId)));
    }
}
