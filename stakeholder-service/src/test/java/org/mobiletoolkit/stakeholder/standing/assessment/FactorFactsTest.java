package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.fact.Fact;

/** Oracle SF-1 of handbook 6.7, and the fact VIS1.FACTORS. */
class FactorFactsTest {

    private static final List<Integer> ORACLE = List.of(4, 3, 2, 3, 4, 3, 3, 4, 2, 4);

    private static List<FactorScore> oracle() {
        var ids = SuccessFactor.ids();
        var factors = new ArrayList<FactorScore>();
        for (var i = 0; i < ids.size(); i++) {
            factors.add(factor(ids.get(i), ORACLE.get(i), "seen in practice"));
        }
        return factors;
    }

    private static FactorScore factor(String id, Integer score, String evidence) {
        return new FactorScore(id, score, evidence, null, null, null);
    }

    private static JudgedFactors completed(List<FactorScore> factors) {
        return new JudgedFactors(UUID.randomUUID(), AssessmentStatus.COMPLETED, factors);
    }

    @Test
    void computesTheOracle() {
        assertThat(Readiness.of(oracle(), new BigDecimal("4.5")))
                .isEqualTo(new Readiness(
                        new BigDecimal("3.200000"),
                        new BigDecimal("55.000000"),
                        new BigDecimal("1.300000"),
                        Map.of(),
                        List.of("success.organisational.ownership", "success.mobile.connectivity"),
                        List.of()));
    }

    @Test
    void hasNoIndexUntilAllTenAreScored() {
        var nine = oracle().subList(0, 9);

        assertThat(Readiness.of(nine, new BigDecimal("4")))
                .isEqualTo(new Readiness(
                        null,
                        null,
                        null,
                        Map.of(),
                        List.of("success.organisational.ownership", "success.mobile.connectivity"),
                        List.of("success.mobile.ig-safety-security")));
    }

    @Test
    void measuresTheGapOfEachFactorThatHasScoreAndTarget() {
        var factors = List.of(
                new FactorScore("success.mobile.connectivity", 2, "e", 5, null, null),
                new FactorScore("success.mobile.device-selection", 4, "e", 3, null, null),
                new FactorScore("success.mobile.solution-usability", null, "e", 3, null, null));

        assertThat(Readiness.of(factors, null).gaps())
                .isEqualTo(Map.of("success.mobile.connectivity", 3, "success.mobile.device-selection", -1));
    }

    @Test
    void isSatisfiedByTenScoredFactorsWithEvidence() {
        var assessment = completed(oracle());

        assertThat(FactorFacts.factors(List.of(assessment)))
                .isEqualTo(new Fact(
                        "VIS1.FACTORS",
                        true,
                        Map.of("completed", 1, "factorsWithEvidence", 10),
                        Map.of("completed", 1, "factorsWithEvidence", 10),
                        List.of(),
                        List.of("/success-factor-assessments/" + assessment.id()),
                        null));
    }

    @Test
    void isFalseWithoutACompletedAssessment() {
        var draft = new JudgedFactors(UUID.randomUUID(), AssessmentStatus.DRAFT, oracle());

        assertThat(FactorFacts.factors(List.of()).missing()).containsExactly("a completed success-factor assessment");
        assertThat(FactorFacts.factors(List.of(draft)).satisfied()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4,", "4,'  '", ",seen"})
    void namesTheFactorThatLacksScoreOrEvidence(Integer score, String evidence) {
        var factors = oracle();
        factors.set(0, factor("success.organisational.leadership", score, evidence));

        var fact = FactorFacts.factors(List.of(completed(factors)));

        assertThat(fact.satisfied()).isFalse();
        assertThat(fact.missing()).containsExactly("success.organisational.leadership");
    }

    @Test
    void looksAtTheMostCompleteOne() {
        var partial = completed(oracle().subList(0, 2));

        assertThat(FactorFacts.factors(List.of(partial, completed(oracle()))).satisfied())
                .isTrue();
    }
}
