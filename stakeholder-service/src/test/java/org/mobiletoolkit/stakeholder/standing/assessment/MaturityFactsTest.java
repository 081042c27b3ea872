package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobiletoolkit.platform.fact.Fact;

class MaturityFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MAX_AGE = 365;
    private static final String WANTED = "a completed baseline, signed off by the CIO, CCIO or SRO";

    private static List<DomainScore> allPillars() {
        return Arrays.stream(Pillar.values())
                .map(pillar -> new DomainScore(pillar.name(), "d", 2, null, null))
                .toList();
    }

    private static JudgedMaturity baseline(LocalDate completedOn, List<DomainScore> scores) {
        return new JudgedMaturity(
                UUID.randomUUID(),
                MaturityScheme.DMA_2023,
                AssessmentPhase.BASELINE,
                AssessmentStatus.COMPLETED,
                SigningCapacity.SRO,
                completedOn,
                scores);
    }

    private static Fact maturity(JudgedMaturity... assessments) {
        return MaturityFacts.maturity(List.of(assessments), TODAY, MAX_AGE);
    }

    @Test
    void isSatisfiedByASignedBaselineOfAllPillars() {
        var baseline = baseline(TODAY, allPillars());

        assertThat(maturity(baseline))
                .isEqualTo(new Fact(
                        "VIS1.MATURITY",
                        true,
                        Map.of("completedBaselines", 1, "pillarsAssessed", 7, "completedOn", "2026-11-22"),
                        Map.of("completedBaselines", 1, "pillarsAssessed", 7, "maxAgeDays", 365),
                        List.of(),
                        List.of("/maturity-assessments/" + baseline.id()),
                        null));
    }

    @Test
    void isFalseWithoutAssessments() {
        assertThat(maturity().missing()).containsExactly(WANTED);
    }

    @ParameterizedTest
    @CsvSource({"365,true", "366,false"})
    void lapsesAfterAYear(int ageDays, boolean satisfied) {
        var fact = maturity(baseline(TODAY.minusDays(ageDays), allPillars()));

        assertThat(fact.satisfied()).isEqualTo(satisfied);
        assertThat(fact.missing()).isEqualTo(satisfied ? List.of() : List.of("a baseline not older than 365 days"));
    }

    @ParameterizedTest
    @EnumSource(Pillar.class)
    void needsAScoredDomainInEachPillar(Pillar left) {
        var scores = allPillars().stream()
                .map(one ->
                        one.dimension().equals(left.name()) ? new DomainScore(left.name(), "d", null, null, null) : one)
                .toList();

        assertThat(maturity(baseline(TODAY, scores)).missing()).containsExactly(left.name());
    }

    @Test
    void doesNotCountDraftsFollowUpsUnsignedOnesOrTheOldScheme() {
        var id = UUID.randomUUID();
        var draft = new JudgedMaturity(
                id,
                MaturityScheme.DMA_2023,
                AssessmentPhase.BASELINE,
                AssessmentStatus.DRAFT,
                null,
                null,
                allPillars());
        var followUp = new JudgedMaturity(
                id,
                MaturityScheme.DMA_2023,
                AssessmentPhase.FOLLOW_UP,
                AssessmentStatus.COMPLETED,
                SigningCapacity.CCIO,
                TODAY,
                allPillars());
        var unsigned = new JudgedMaturity(
                id,
                MaturityScheme.DMA_2023,
                AssessmentPhase.BASELINE,
                AssessmentStatus.COMPLETED,
                null,
                TODAY,
                allPillars());
        var old = new JudgedMaturity(
                id,
                MaturityScheme.DMA_2015,
                AssessmentPhase.BASELINE,
                AssessmentStatus.COMPLETED,
                SigningCapacity.SRO,
                TODAY,
                List.of(new DomainScore("Readiness", "d", 75, null, null)));

        assertThat(maturity(draft, followUp, unsigned).missing()).containsExactly(WANTED);
        assertThat(maturity(old).missing())
                .containsExactlyElementsOf(
                        Arrays.stream(Pillar.values()).map(Enum::name).toList());
    }

    @Test
    void prefersAFreshCompleteBaselineToOthers() {
        var lapsed = baseline(TODAY.minusDays(400), allPillars());
        var partial = baseline(TODAY, allPillars().subList(0, 3));
        var good = baseline(TODAY.minusDays(10), allPillars());

        assertThat(maturity(lapsed, partial, good).satisfied()).isTrue();
    }
}
