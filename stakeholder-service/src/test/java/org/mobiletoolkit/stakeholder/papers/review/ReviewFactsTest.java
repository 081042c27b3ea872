package org.mobiletoolkit.stakeholder.papers.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome.AGREED;
import static org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome.REJECTED;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.IMPLEMENTATION_PLAN;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.REVIEW;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.stakeholder.board.governance.BoardDecision;
import org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome;
import org.mobiletoolkit.stakeholder.papers.content.Sample;
import org.mobiletoolkit.stakeholder.papers.document.DocumentType;
import org.mobiletoolkit.stakeholder.papers.document.SeenVersion;
import org.mobiletoolkit.stakeholder.papers.document.VersionStatus;

class ReviewFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static SeenVersion version(VersionStatus status, String content) {
        return new SeenVersion(
                UUID.randomUUID(),
                UUID.randomUUID(),
                DocumentType.PIR,
                1,
                1,
                status,
                List.of("author@rrx"),
                Sample.review(content),
                3);
    }

    private static SeenVersion plan(String content) {
        return new SeenVersion(
                UUID.randomUUID(),
                UUID.randomUUID(),
                DocumentType.IMPLEMENTATION_PLAN,
                2,
                1,
                VersionStatus.AGREED,
                List.of("author@rrx"),
                Sample.implementationPlan(content),
                3);
    }

    private static BoardDecision decision(DecisionOutcome outcome, int day) {
        return new BoardDecision(
                UUID.randomUUID(), outcome, LocalDate.of(2026, 11, day), Instant.EPOCH, Set.of("chair@rrx"), List.of());
    }

    private static Fact completed(String content) {
        return completed(content, null);
    }

    private static Fact completed(String content, @Nullable SeenVersion plan) {
        return ReviewFacts.review(
                version(VersionStatus.COMPLETED, content), plan, List.of(decision(AGREED, 9)), TODAY, 90);
    }

    @Test
    void isCompletedAndAcceptedByTheBoard() {
        assertThat(completed(REVIEW).satisfied()).isTrue();
        assertThat(ReviewFacts.review(null, null, List.of(), TODAY, 90).missing())
                .hasSize(4);
        assertThat(ReviewFacts.review(version(VersionStatus.IN_REVIEW, REVIEW), null, List.of(), TODAY, 90)
                        .missing())
                .containsExactly("a completed review", "the board's acceptance of exactly this version");
        assertThat(ReviewFacts.review(
                                version(VersionStatus.REJECTED, REVIEW),
                                null,
                                List.of(decision(AGREED, 9), decision(REJECTED, 10)),
                                TODAY,
                                90)
                        .satisfied())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-04,true", "2026-08-05,false", "2026-08-03,true", "2026-11-02,false"})
    void isMadeLongEnoughAfterTheLastWave(String lastWave, boolean satisfied) {
        assertThat(completed(with(REVIEW, "2026-08-04", lastWave)).satisfied()).isEqualTo(satisfied);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-03,true", "2026-08-04,true", "2026-08-05,false", "2027-06-30,false"})
    void looksBackAtTheLastWaveOfThePlanInForce(String lastWave, boolean satisfied) {
        // the first wave of the plan begins and ends before that
        var plan = plan(IMPLEMENTATION_PLAN
                .replace("2027-05-", "2026-05-")
                .replace("2027-06-01", "2026-06-01")
                .replace("2027-06-30", lastWave));
        var fact = completed(REVIEW, plan);

        assertThat(fact.satisfied()).isEqualTo(satisfied);
        assertThat(fact.missing())
                .isEqualTo(
                        satisfied
                                ? List.of()
                                : List.of("a review of the last wave of the implementation plan, which ends on "
                                        + lastWave));
        assertThat(fact.observed()).containsEntry("plannedLastWaveOn", lastWave);
        assertThat(fact.recordRefs()).contains(plan.reference());
    }

    @Test
    void believesTheReviewWithoutAPlanInForceOrWaves() {
        assertThat(completed(REVIEW, null).observed()).containsEntry("plannedLastWaveOn", "none");
        assertThat(completed(REVIEW, plan("{}")).satisfied()).isTrue();
        assertThat(completed(with(REVIEW, "\"lastWaveOn\":\"2026-08-04\",", ""), plan(IMPLEMENTATION_PLAN))
                        .missing())
                .containsExactly("the day of the last wave");
    }

    @Test
    void isNotMadeInTheFutureNorOnNoDay() {
        assertThat(ReviewFacts.review(
                                version(VersionStatus.COMPLETED, REVIEW),
                                null,
                                List.of(decision(AGREED, 9)),
                                LocalDate.of(2026, 11, 1),
                                90)
                        .missing())
                .containsExactly("the day of the review, not in the future");
        assertThat(completed(with(REVIEW, "\"pirDate\":\"2026-11-02\",", "")).missing())
                .containsExactly("the day of the review, not in the future");
        assertThat(completed(with(REVIEW, "\"lastWaveOn\":\"2026-08-04\",", "")).missing())
                .containsExactly("the day of the last wave");
    }

    @Test
    void isWholeWhenEverySectionIsWritten() {
        assertThat(ReviewFacts.content(version(VersionStatus.DRAFT, REVIEW)).satisfied())
                .isTrue();
        assertThat(ReviewFacts.content(null).missing()).containsExactly("a review");
        assertThat(ReviewFacts.content(version(VersionStatus.DRAFT, "{}")).missing())
                .hasSize(8);
        assertThat(ReviewFacts.content(version(VersionStatus.DRAFT, with(REVIEW, "[\"Connectivity\"]", "[]")))
                        .missing())
                .containsExactly("challenges");
        assertThat(ReviewFacts.content(version(VersionStatus.DRAFT, with(REVIEW, "\"owner\":\"it@rrx\",", "")))
                        .missing())
                .containsExactly("A-1");
    }
}
