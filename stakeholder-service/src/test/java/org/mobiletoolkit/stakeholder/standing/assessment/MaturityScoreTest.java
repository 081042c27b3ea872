package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracles DMA-1 and DMA-2015 of handbook 6.7, and their edges. */
class MaturityScoreTest {

    private static final Map<Pillar, List<Integer>> ORACLE = new LinkedHashMap<>();

    static {
        ORACLE.put(Pillar.WELL_LED, List.of(3, 2, 4, 3));
        ORACLE.put(Pillar.SMART_FOUNDATIONS, List.of(2, 2, 3, 2, 1));
        ORACLE.put(Pillar.SAFE_PRACTICE, List.of(3, 3, 4));
        ORACLE.put(Pillar.SUPPORT_PEOPLE, List.of(2, 3));
        ORACLE.put(Pillar.EMPOWER_CITIZENS, List.of(1, 2, 2));
        ORACLE.put(Pillar.IMPROVE_CARE, List.of(3, 2, 3, 3));
        ORACLE.put(Pillar.HEALTHY_POPULATIONS, List.of(1, 1, 2));
    }

    private static List<DomainScore> oracle() {
        var scores = new ArrayList<DomainScore>();
        ORACLE.forEach((pillar, values) -> {
            for (var i = 0; i < values.size(); i++) {
                scores.add(scored(pillar.name(), "domain " + i, values.get(i)));
            }
        });
        return scores;
    }

    private static DomainScore scored(String dimension, String domain, Integer score) {
        return new DomainScore(dimension, domain, score, null, null);
    }

    private static DomainScore answered(Dma2015Answer answer) {
        return new DomainScore("Readiness", answer.name(), null, answer, null);
    }

    @Test
    void computesTheOracleOfTheSevenPillars() {
        var means = new LinkedHashMap<String, BigDecimal>();
        means.put("WELL_LED", new BigDecimal("3.000000"));
        means.put("SMART_FOUNDATIONS", new BigDecimal("2.000000"));
        means.put("SAFE_PRACTICE", new BigDecimal("3.333333"));
        means.put("SUPPORT_PEOPLE", new BigDecimal("2.500000"));
        means.put("EMPOWER_CITIZENS", new BigDecimal("1.666667"));
        means.put("IMPROVE_CARE", new BigDecimal("2.750000"));
        means.put("HEALTHY_POPULATIONS", new BigDecimal("1.333333"));

        var score = MaturityScore.of(MaturityScheme.DMA_2023, oracle(), new BigDecimal("4"), List.of());

        assertThat(score)
                .isEqualTo(new MaturityScore(
                        means,
                        List.of(),
                        new BigDecimal("2.369048"),
                        new BigDecimal("34.226190"),
                        new BigDecimal("1.630952"),
                        Map.of()));
        assertThat(score.indexPct().setScale(5, RoundingMode.HALF_UP)).isEqualByComparingTo("34.22619");
    }

    @Test
    void computesTheOracleOfTheAgreeScale() {
        var scores = Stream.of(
                        Dma2015Answer.MOSTLY_AGREE,
                        Dma2015Answer.COMPLETELY_AGREE,
                        Dma2015Answer.NEITHER,
                        Dma2015Answer.MOSTLY_DISAGREE)
                .map(MaturityScoreTest::answered)
                .toList();

        assertThat(scores.stream().map(DomainScore::points)).containsExactly(75, 100, 50, 25);
        assertThat(MaturityScore.of(MaturityScheme.DMA_2015, scores, null, List.of()))
                .isEqualTo(new MaturityScore(
                        Map.of("Readiness", new BigDecimal("62.500000")),
                        List.of(),
                        new BigDecimal("62.500000"),
                        new BigDecimal("62.500000"),
                        null,
                        Map.of()));
    }

    @Test
    void leavesADomainThatWasNotAssessedOutOfTheMean() {
        var scores = oracle();
        scores.add(scored("WELL_LED", "not assessed", null));

        assertThat(MaturityScore.of(MaturityScheme.DMA_2023, scores, new BigDecimal("4"), List.of()))
                .isEqualTo(MaturityScore.of(MaturityScheme.DMA_2023, oracle(), new BigDecimal("4"), List.of()));
    }

    @Test
    void hasNoOverallWhileAPillarIsNotAssessed() {
        var score = MaturityScore.of(
                MaturityScheme.DMA_2023,
                List.of(scored("WELL_LED", "a", 3), scored("SAFE_PRACTICE", "b", null)),
                new BigDecimal("4"),
                List.of());

        assertThat(score)
                .isEqualTo(new MaturityScore(
                        Map.of("WELL_LED", new BigDecimal("3.000000")),
                        List.of(
                                "SMART_FOUNDATIONS",
                                "SAFE_PRACTICE",
                                "SUPPORT_PEOPLE",
                                "EMPOWER_CITIZENS",
                                "IMPROVE_CARE",
                                "HEALTHY_POPULATIONS"),
                        null,
                        null,
                        null,
                        Map.of()));
    }

    @Test
    void hasNoOverallOverNothing() {
        assertThat(MaturityScore.of(MaturityScheme.DMA_2015, List.of(), null, List.of()))
                .isEqualTo(new MaturityScore(Map.of(), List.of(), null, null, null, Map.of()));
    }

    @Test
    void measuresTheGapOfEachDimensionThatHasScoreAndTarget() {
        var scores =
                List.of(scored("WELL_LED", "a", 3), scored("WELL_LED", "b", 2), scored("SAFE_PRACTICE", "c", null));
        var targets = List.of(
                new DimensionTarget("WELL_LED", new BigDecimal("4")),
                new DimensionTarget("SAFE_PRACTICE", new BigDecimal("5")),
                new DimensionTarget("IMPROVE_CARE", new BigDecimal("3")));

        assertThat(MaturityScore.of(MaturityScheme.DMA_2023, scores, null, targets)
                        .gaps())
                .isEqualTo(Map.of("WELL_LED", new BigDecimal("1.500000")));
    }

    @Test
    void tellsATargetThatIsExceededByANegativeGap() {
        var targets = List.of(new DimensionTarget("Readiness", new BigDecimal("50.5")));

        assertThat(MaturityScore.of(
                                MaturityScheme.DMA_2015,
                                List.of(answered(Dma2015Answer.FULLY_STRUCTURED)),
                                null,
                                targets)
                        .gaps())
                .isEqualTo(Map.of("Readiness", new BigDecimal("-49.500000")));
    }

    @Test
    void knowsTheThreeAnswerScales() {
        assertThat(Stream.of(Dma2015Answer.values()).map(Dma2015Answer::points))
                .containsExactly(0, 25, 50, 75, 100, 0, 20, 40, 60, 80, 100, 0, 50, 100);
        assertThat(Stream.of(Dma2015Answer.values()).map(MaturityScoreTest::answered))
                .allSatisfy(score ->
                        assertThat(MaturityScheme.DMA_2015.faultOf(score)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "DMA_2023, WELL_LED, 0, score",
        "DMA_2023, WELL_LED, 6, score",
        "DMA_2023, Readiness, 3, dimension",
        "DMA_2015, Readiness, 30, score",
        "DMA_2015, Readiness, -1, score",
        "DMA_2015, Readiness, 101, score"
    })
    void refusesAScoreThatTheSchemeDoesNotKnow(MaturityScheme scheme, String dimension, int score, String member) {
        assertThat(scheme.faultOf(scored(dimension, "d", score)).map(MaturityScheme.Fault::member))
                .hasValue(member);
    }

    @ParameterizedTest
    @CsvSource({
        "DMA_2023, WELL_LED, 1",
        "DMA_2023, WELL_LED, 5",
        "DMA_2023, WELL_LED, ",
        "DMA_2015, Readiness, 0",
        "DMA_2015, Readiness, 20",
        "DMA_2015, Readiness, 100"
    })
    void acceptsTheScoresOfTheScheme(MaturityScheme scheme, String dimension, Integer score) {
        assertThat(scheme.faultOf(scored(dimension, "d", score))).isEmpty();
    }

    @Test
    void refusesAnAnswerWhereItDoesNotBelongOrContradicts() {
        var answer = Dma2015Answer.MOSTLY_AGREE;

        assertThat(MaturityScheme.DMA_2023
                        .faultOf(new DomainScore("WELL_LED", "d", null, answer, null))
                        .map(MaturityScheme.Fault::code))
                .hasValue("not-of-this-scheme");
        assertThat(MaturityScheme.DMA_2015
                        .faultOf(new DomainScore("Readiness", "d", 50, answer, null))
                        .map(MaturityScheme.Fault::code))
                .hasValue("contradicts-answer");
        assertThat(MaturityScheme.DMA_2015.faultOf(new DomainScore("Readiness", "d", 75, answer, null)))
                .isEmpty();
    }
}
