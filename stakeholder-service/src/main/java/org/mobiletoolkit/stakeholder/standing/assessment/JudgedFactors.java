package org.mobiletoolkit.stakeholder.standing.assessment;

import java.util.List;
import java.util.UUID;

/** A success-factor assessment as its fact sees it. */
record JudgedFactors(UUID id, AssessmentStatus status, List<FactorScore> factors) {

    boolean isCompleted() {
        return status == AssessmentStatus.COMPLETED;
    }

    /** Factors that lack a score or evidence. */
    List<String> incomplete() {
        return Readiness.of(factors, null).incomplete();
    }
}
