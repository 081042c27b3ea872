package org.mobiletoolkit.stakeholder.papers.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.CONTINUITY_PLAN;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.testing.Machines;
import org.mobiletoolkit.stakeholder.papers.content.Sample;
import org.mobiletoolkit.stakeholder.papers.document.DocumentType;
import org.mobiletoolkit.stakeholder.papers.document.SeenVersion;
import org.mobiletoolkit.stakeholder.papers.document.VersionStatus;

class ContinuityFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final UUID DOCUMENT = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    private static SeenVersion version(VersionStatus status, String content) {
        return new SeenVersion(
                UUID.randomUUID(),
                DOCUMENT,
                DocumentType.CONTINUITY_PLAN,
                1,
                1,
                status,
                List.of("author@rrx"),
                Sample.continuityPlan(content),
                3);
    }

    private static AgreementRule.Standing standing(int services, String... open) {
        return new AgreementRule.Standing(services, List.of(open), List.of());
    }

    private static HeldExercise held(String day, ExerciseOutcome outcome) {
        return new HeldExercise(DOCUMENT, LocalDate.parse(day), outcome);
    }

    @Test
    void isAgreedByEveryLead() {
        assertThat(ContinuityFacts.plan(version(VersionStatus.AGREED, CONTINUITY_PLAN), standing(2)))
                .isEqualTo(new Fact(
                        "IMP6.PLAN",
                        true,
                        Map.of("version", 1, "status", "AGREED", "services", 2, "agreed", 2, "disagreed", 0),
                        Map.of("status", "AGREED", "agreed", 2),
                        List.of(),
                        List.of("/documents/" + DOCUMENT + "/versions/1"),
                        null));
    }

    @Test
    void isNotAgreedWhileALeadIsMissingOrNoServiceIsAffected() {
        assertThat(ContinuityFacts.plan(null, null).missing())
                .containsExactly("an affected service with a lead who agrees");
        assertThat(ContinuityFacts.plan(version(VersionStatus.IN_REVIEW, CONTINUITY_PLAN), standing(2, "TH"))
                        .missing())
                .containsExactly("the agreement of the lead of TH");
        assertThat(ContinuityFacts.plan(version(VersionStatus.IN_REVIEW, "{}"), standing(0))
                        .satisfied())
                .isFalse();
        assertThat(ContinuityFacts.plan(version(VersionStatus.DRAFT, CONTINUITY_PLAN), standing(2))
                        .missing())
                .containsExactly("a version in force");
    }

    @Test
    void coversEveryScenario() {
        assertThat(ContinuityFacts.scenarios(version(VersionStatus.AGREED, CONTINUITY_PLAN))
                        .satisfied())
                .isTrue();
        assertThat(ContinuityFacts.scenarios(null).missing()).hasSize(5);
        assertThat(ContinuityFacts.scenarios(version(VersionStatus.AGREED, "{\"scenarios\":[]}"))
                        .satisfied())
                .isFalse();
        assertThat(ContinuityFacts.scenarios(version(
                                VersionStatus.AGREED,
                                with(CONTINUITY_PLAN, "\"fallback\":\"Paper\"", "\"fallback\":\" \"")))
                        .missing())
                .containsExactly("a fallback, an owner and a recovery time objective for SYSTEM_OUTAGE");
    }

    @Test
    void isExercisedForAYearAndThenNoMore() {
        var passed = held("2025-11-25", ExerciseOutcome.PASS_WITH_ACTIONS);

        assertThat(ContinuityFacts.exercised(passed, passed, TODAY, 365).satisfied())
                .isTrue();
        assertThat(ContinuityFacts.exercised(passed, passed, TODAY.plusDays(1), 365)
                        .missing())
                .containsExactly("an exercise passed in the last 365 days");
        assertThat(ContinuityFacts.exercised(null, null, TODAY, 365).satisfied())
                .isFalse();
        assertThat(ContinuityFacts.exercised(held("2026-11-24", ExerciseOutcome.FAIL), null, TODAY, 365)
                        .satisfied())
                .isFalse();
        assertThat(ContinuityFacts.exercised(held("2026-11-24", ExerciseOutcome.FAIL), passed, TODAY, 365)
                        .observed())
                .containsEntry("latestOutcome", "FAIL");
    }

    @Test
    void keepsWhatWasTakenDownUntilItIsCorrectedOrVoid() {
        assertThat(Machines.transitions(ExerciseLifecycle.MACHINE, ExerciseStatus.class, "correct", "void"))
                .containsExactlyInAnyOrder("RECORDED correct CORRECTED", "RECORDED void VOID");
    }
}
