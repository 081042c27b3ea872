package org.mobiletoolkit.stakeholder.standing.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A maturity assessment as its fact sees it.
 *
 * @param signedAs the capacity in which it was signed off; null when it was not
 * @param completedOn null until it is completed
 */
record JudgedMaturity(
        UUID id,
        MaturityScheme scheme,
        AssessmentPhase phase,
        AssessmentStatus status,
        @Nullable SigningCapacity signedAs,
        @Nullable LocalDate completedOn,
        List<DomainScore> scores) {

    /** A completed and signed baseline. */
    boolean isBaseline() {
        return phase == AssessmentPhase.BASELINE
                && status == AssessmentStatus.COMPLETED
                && signedAs != null
                && completedOn != null;
    }

    /** Pillars without an assessed domain; all seven for a scheme that does not know them. */
    List<String> pillarsNotAssessed() {
        return MaturityScore.of(
                        MaturityScheme.DMA_2023,
                        scheme == MaturityScheme.DMA_2023 ? scores : List.of(),
                        null,
                        List.of())
                .notAssessed();
    }
}
