package org.mobiletoolkit.stakeholder.standing.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A factor scored below 3 needs an action with an owner before gate 2 (handbook 6.7). */
final class FactorActionRule {

    static final String ID = "SF.ACTION";

    private FactorActionRule() {}

    /**
     * The factors that still need one.
     *
     * <p>An open action counts, overdue or not, and so does one that the assessment itself names with its owner. A completed
     * one counts unless it was over before the assessment: then the factor was found to be low in spite of it.
     *
     * @param assessedOn the day on which the assessment was completed
     */
    static List<String> withoutAction(List<FactorScore> factors, LocalDate assessedOn, List<PlannedAction> actions) {
        var named = factors.stream()
                .filter(FactorScore::hasOwnedAction)
                .map(FactorScore::factorId)
                .toList();
        return Readiness.belowThreshold(factors).stream()
                .filter(factor -> !named.contains(factor))
                .filter(factor -> actions.stream()
                        .filter(action -> action.factorId().equals(factor))
                        .noneMatch(action -> counts(action, assessedOn)))
                .toList();
    }

    private static boolean counts(PlannedAction action, LocalDate assessedOn) {
        return switch (action.status()) {
            case OPEN -> true;
            case COMPLETED -> !Objects.requireNonNull(action.completedOn()).isBefore(assessedOn);
            case CANCELLED -> false;
        };
    }
}
