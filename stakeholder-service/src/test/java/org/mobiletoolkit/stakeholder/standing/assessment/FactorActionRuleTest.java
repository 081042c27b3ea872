package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.standing.assessment.FactorActionStatus.CANCELLED;
import static org.mobiletoolkit.stakeholder.standing.assessment.FactorActionStatus.COMPLETED;
import static org.mobiletoolkit.stakeholder.standing.assessment.FactorActionStatus.OPEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.testing.Machines;

/** A factor below 3 needs an action with an owner before gate 2 (handbook 6.7), by the scores of oracle SF-1. */
class FactorActionRuleTest {

    private static final String OWNERSHIP = "success.organisational.ownership";
    private static final String CONNECTIVITY = "success.mobile.connectivity";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static List<FactorScore> oracle() {
        var scores = List.of(4, 3, 2, 3, 4, 3, 3, 4, 2, 4);
        var factors = new ArrayList<FactorScore>();
        for (var i = 0; i < 10; i++) {
            factors.add(new FactorScore(SuccessFactor.ids().get(i), scores.get(i), "seen", null, null, null));
        }
        return factors;
    }

    private static List<String> missing(PlannedAction... actions) {
        return FactorActionRule.withoutAction(oracle(), DAY, List.of(actions));
    }

    @Test
    void namesTheFactorsOfTheOracle() {
        assertThat(missing()).containsExactly(OWNERSHIP, CONNECTIVITY);
    }

    @Test
    void isKeptByAnOpenActionForEach() {
        assertThat(missing(new PlannedAction(OWNERSHIP, OPEN, null))).containsExactly(CONNECTIVITY);
        assertThat(missing(new PlannedAction(OWNERSHIP, OPEN, null), new PlannedAction(CONNECTIVITY, OPEN, null)))
                .isEmpty();
    }

    @Test
    void takesNoActionOnAnotherFactor() {
        assertThat(missing(new PlannedAction("success.organisational.leadership", OPEN, null)))
                .containsExactly(OWNERSHIP, CONNECTIVITY);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, false", "2026-06-01, true", "2026-06-02, true"})
    void takesACompletedActionUnlessItWasOverBeforeTheAssessment(LocalDate completedOn, boolean counts) {
        assertThat(missing(new PlannedAction(OWNERSHIP, COMPLETED, completedOn)).contains(OWNERSHIP))
                .isEqualTo(!counts);
    }

    @Test
    void takesNoActionThatWasGivenUp() {
        assertThat(missing(new PlannedAction(OWNERSHIP, CANCELLED, null))).contains(OWNERSHIP);
        assertThat(missing(new PlannedAction(OWNERSHIP, CANCELLED, null), new PlannedAction(OWNERSHIP, OPEN, null)))
                .doesNotContain(OWNERSHIP);
    }

    @ParameterizedTest
    @CsvSource({"Do it,pm@rrx,true", "Do it,,false", ",pm@rrx,false", "' ',pm@rrx,false", "Do it,' ',false"})
    void takesAnActionThatTheAssessmentNamesWithItsOwner(String action, String owner, boolean counts) {
        var factors = oracle();
        factors.set(2, new FactorScore(OWNERSHIP, 2, "seen", null, action, owner));

        assertThat(FactorActionRule.withoutAction(factors, DAY, List.of()).contains(OWNERSHIP))
                .isEqualTo(!counts);
    }

    @Test
    void endsOnce() {
        assertThat(Machines.transitions(SuccessFactorAction.MACHINE, FactorActionStatus.class, "complete", "cancel"))
                .containsExactly("OPEN cancel CANCELLED", "OPEN complete COMPLETED");
    }
}
