package org.mobiletoolkit.stakeholder.papers.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.CONTINUITY_PLAN;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.continuityPlan;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.told;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.with;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuityPlanRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void acceptsAWholePlanAndAnEmptyDraft() {
        assertThat(continuityPlan(CONTINUITY_PLAN).faults()).isEmpty();
        assertThat(continuityPlan(CONTINUITY_PLAN).lacking(TODAY)).isEmpty();
        assertThat(continuityPlan("{}").faults()).isEmpty();
        assertThat(told(continuityPlan("{}").lacking(TODAY)))
                .hasSize(6)
                .contains("/scenarios uncovered-scenario", "/services missing");
        assertThat(continuityPlan("{}").uncovered()).containsExactly(ContinuityScenario.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"fallback\":\"Offline\",", "\"owner\":\"it@rrx\",", "\"recoveryTimeObjective\":\"PT4H\","})
    void wantsFallbackOwnerAndRecoveryTimeForEachScenario(String part) {
        var scenario = "{\"scenario\":\"NETWORK_OUTAGE\",\"fallback\":\"Offline\",\"owner\":\"it@rrx\","
                + "\"recoveryTimeObjective\":\"PT4H\",\"maximumDataLoss\":\"PT0M\"}";

        var plan = continuityPlan(with(CONTINUITY_PLAN, scenario, scenario.replace(part, "")));

        assertThat(plan.uncovered()).containsExactly(ContinuityScenario.NETWORK_OUTAGE);
        assertThat(told(plan.lacking(TODAY))).containsExactly("/scenarios uncovered-scenario");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MDM_OUTAGE | DEVICE_LOSS | /scenarios/3/scenario duplicate",
                "\"PT24H\" | \"PT0M\" | /scenarios/0/recoveryTimeObjective out-of-range",
                "\"PT24H\" | \"P91D\" | /scenarios/0/recoveryTimeObjective out-of-range",
                "\"PT24H\" | \"P90DT1M\" | /scenarios/0/recoveryTimeObjective out-of-range",
                "\"PT0M\" | \"PT999999M\" | /scenarios/1/maximumDataLoss out-of-range",
                "\"code\":\"TH\" | \"code\":\"DN\" | /services/1/code duplicate",
                "2027-11-01 | 2999-11-01 | /reviewOn plausible-day"
            })
    void refusesWhatContradictsItself(String what, String by, String fault) {
        assertThat(told(continuityPlan(with(CONTINUITY_PLAN, what, by)).faults()))
                .containsExactly(fault);
    }

    @Test
    void takesTheBoundsThemselves() {
        assertThat(continuityPlan(with(CONTINUITY_PLAN, "PT24H", "P90D")).faults())
                .isEmpty();
        assertThat(continuityPlan(with(CONTINUITY_PLAN, "PT24H", "PT1M")).faults())
                .isEmpty();
    }

    @Test
    void wantsALeadForEachService() {
        assertThat(told(continuityPlan(with(CONTINUITY_PLAN, ",\"lead\":\"clinical-lead@rrx\"", ""))
                        .lacking(TODAY)))
                .containsExactly("/services/1/lead missing");
    }
}
