package org.mobiletoolkit.stakeholder.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;

/** Answers the facts about assessments. */
@ApplicationScoped
class AssessmentFactSource implements FactSource {

    private final MaturityAssessments maturity;
    private final SuccessFactorAssessments factors;
    private final MaturitySettings settings;
    private final Clock clock;

    AssessmentFactSource(
            MaturityAssessments maturity, SuccessFactorAssessments factors, MaturitySettings settings, Clock clock) {
        this.maturity = maturity;
        this.factors = factors;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of(MaturityFacts.MATURITY, FactorFacts.FACTORS);
    }

    @Override
    public Fact answer(String code, UUID initiativeId) {
        return code.equals(MaturityFacts.MATURITY)
                ? MaturityFacts.maturity(maturity.completedOf(initiativeId), London.today(clock), settings.maxAgeDays())
                : FactorFacts.factors(factors.completedOf(initiativeId));
    }
}
