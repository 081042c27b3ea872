package org.mobiletoolkit.stakeholder.papers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.board.governance.BoardDecision;
import org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome;

class ApprovalTest {

    @Test
    void followsFromWhatThoseSayWhoseWordCounts() {
        var consequences = new ArrayList<String>();
        for (var approval : Approval.values()) {
            for (var status : VersionStatus.values()) {
                for (var agreed : Arrays.asList(true, false, null)) {
                    approval.consequence(VersionLifecycle.AGREE, status, agreed)
                            .ifPresent(command ->
                                    consequences.add(approval + " " + status + " " + agreed + " " + command));
                }
            }
        }

        assertThat(consequences)
                .containsExactlyInAnyOrder(
                        "BOARD IN_REVIEW true agree",
                        "BOARD REJECTED true agree",
                        "BOARD IN_REVIEW false reject",
                        "BOARD AGREED false reject",
                        "BOARD COMPLETED false reject",
                        "SERVICE_LEADS IN_REVIEW true agree",
                        "SERVICE_LEADS REJECTED true agree",
                        "SERVICE_LEADS AGREED false reject",
                        "SERVICE_LEADS COMPLETED false reject");
    }

    @Test
    void isDecidedOnlyWhileTheContentIsSettledAndNothingLaterIsInForce() {
        for (var status : List.of(
                VersionStatus.IN_REVIEW, VersionStatus.AGREED, VersionStatus.COMPLETED, VersionStatus.REJECTED)) {
            assertThatCode(() -> SettlementRule.requireDecidable(status, 2, null))
                    .doesNotThrowAnyException();
            assertThatCode(() -> SettlementRule.requireDecidable(status, 2, 1)).doesNotThrowAnyException();
            assertThatCode(() -> SettlementRule.requireDecidable(status, 2, 2)).doesNotThrowAnyException();
            assertRefuses(DocumentProblem.LATER_VERSION_IN_FORCE, () -> SettlementRule.requireDecidable(status, 2, 3));
        }
        assertRefuses(
                DocumentProblem.VERSION_NOT_IN_REVIEW,
                () -> SettlementRule.requireDecidable(VersionStatus.DRAFT, 1, null));
        assertRefuses(
                DocumentProblem.LATER_VERSION_IN_FORCE,
                () -> SettlementRule.requireDecidable(VersionStatus.SUPERSEDED, 1, null));
    }

    @Test
    void isBroughtOnRecordByOthersThanTheAuthors() {
        var authors = List.of("author@rrx", "chair@rrx");

        assertThatCode(() -> SettlementRule.requireOthers(authors, "sro@rrx", Set.of("deputy@rrx")))
                .doesNotThrowAnyException();
        assertThatCode(() -> SettlementRule.requireOthers(authors, "sro@rrx", Set.of("chair@rrx", "deputy@rrx")))
                .doesNotThrowAnyException();
        assertRefuses(
                CommonProblem.SEPARATION_OF_DUTIES,
                () -> SettlementRule.requireOthers(authors, "author@rrx", Set.of("deputy@rrx")));
        assertRefuses(
                CommonProblem.SEPARATION_OF_DUTIES,
                () -> SettlementRule.requireOthers(authors, "sro@rrx", Set.of("chair@rrx")));
    }

    @Test
    void isGivenOnlyToWhatLayBeforeTheMeeting() {
        var submitted = LocalDate.of(2026, Month.NOVEMBER, 10);

        for (var outcome : DecisionOutcome.values()) {
            var before = decision(outcome, submitted.minusDays(1));
            if (outcome == DecisionOutcome.DEFERRED) {
                assertThatCode(() -> SettlementRule.requireLaidBefore(before, 1, submitted))
                        .doesNotThrowAnyException();
            } else {
                assertRefuses(
                        DocumentProblem.VERSION_NOT_BEFORE_MEETING,
                        () -> SettlementRule.requireLaidBefore(before, 1, submitted));
            }
            assertThatCode(() -> SettlementRule.requireLaidBefore(decision(outcome, submitted), 1, submitted))
                    .doesNotThrowAnyException();
        }
    }

    private static BoardDecision decision(DecisionOutcome outcome, LocalDate on) {
        return new BoardDecision(UUID.randomUUID(), outcome, on, Instant.EPOCH, Set.of("chair@rrx"), List.of());
    }

    private static void assertRefuses(ProblemType type, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
