package org.mobiletoolkit.stakeholder.papers.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.IMPLEMENTATION_PLAN;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.implementationPlan;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.told;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.with;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplementationPlanRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void acceptsAWholePlanAndAnEmptyDraft() {
        assertThat(implementationPlan(IMPLEMENTATION_PLAN).faults()).isEmpty();
        assertThat(implementationPlan(IMPLEMENTATION_PLAN).lacking(TODAY)).isEmpty();
        assertThat(implementationPlan("{}").faults()).isEmpty();
        assertThat(told(implementationPlan("{}").lacking(TODAY)))
                .containsExactly(
                        "/summary missing",
                        "/areas missing",
                        "/waves missing",
                        "/policies missing",
                        "/training missing",
                        "/benefitsRealisation missing",
                        "/changeProcedures missing",
                        "/agreements missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"code\":\"SOUTH\" | \"code\":\"NORTH\" | /areas/1/code duplicate",
                "[\"SOUTH\"] | [\"WEST\"] | /waves/1/areas/0 unknown-code",
                "\"end\":\"2027-05-28\" | \"end\":\"2027-05-03\" | /waves/0/end before-start",
                "\"start\":\"2027-06-01\" | \"start\":\"2027-05-03\" | /waves/1/start before-predecessor",
                "[\"W1\"] | [\"W2\"] | /waves/1/after cyclic",
                "[\"W1\"] | [\"W0\"] | /waves/1/after/0 unknown-code",
                "\"agreedOn\":\"2027-03-02\" | \"agreedOn\":\"9999-03-02\" | /agreements/0/agreedOn plausible-day"
            })
    void refusesWhatContradictsItself(String what, String by, String fault) {
        assertThat(told(implementationPlan(with(IMPLEMENTATION_PLAN, what, by)).faults()))
                .contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[\"SOUTH\"] | [\"NORTH\"] | /waves unplaced-area",
                "\"start\":\"2027-05-04\", | ` ` | /waves/0/start missing",
                ",\"end\":\"2027-06-30\" | ` ` | /waves/1/end missing",
                "Through the project group | ` ` | /changeProcedures missing"
            })
    void namesWhatIsLackingBeforeReview(String what, String by, String lack) {
        assertThat(told(implementationPlan(with(IMPLEMENTATION_PLAN, what, by)).lacking(TODAY)))
                .containsExactly(lack);
    }
}
