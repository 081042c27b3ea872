package org.mobiletoolkit.stakeholder.workforce.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.workforce.statement.GroupFinding.MATCHED;
import static org.mobiletoolkit.stakeholder.workforce.statement.GroupFinding.NOT_STATED;
import static org.mobiletoolkit.stakeholder.workforce.statement.GroupFinding.OVER;
import static org.mobiletoolkit.stakeholder.workforce.statement.GroupFinding.UNDER;
import static org.mobiletoolkit.stakeholder.workforce.statement.GroupFinding.WITHOUT_SEGMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.workforce.usertype.Segment;

class ReconciliationRuleTest {

    private static final ReconciliationRule RULE = new ReconciliationRule(new BigDecimal("5"));

    private static Segment segment(String code, String group, int headcount) {
        return new Segment(UUID.randomUUID(), code, code, group, headcount);
    }

    private static WorkforceStatementContent stated(int total, StatedGroup... groups) {
        return new WorkforceStatementContent(
                UUID.randomUUID(), LocalDate.of(2026, 3, 31), "Staff record", total, List.of(groups));
    }

    private static StatedGroup group(String name, int headcount) {
        return new StatedGroup(name, headcount);
    }

    @Test
    void comparesTheTotalAndEachStaffGroup() {
        var result = RULE.reconcile(
                List.of(
                        segment("COMMUNITY_NURSE", "Nursing", 200),
                        segment("WARD_NURSE", "nursing ", 120),
                        segment("PARAMEDIC", "Ambulance", 70),
                        segment("PORTER", "Estates", 12)),
                stated(500, group("Nursing", 340), group("Ambulance", 60), group("Medical", 30), group("Admin", 0)));

        assertThat(result.groups())
                .extracting(
                        Reconciliation.Group::staffGroup,
                        Reconciliation.Group::stated,
                        Reconciliation.Group::segmented,
                        Reconciliation.Group::difference,
                        Reconciliation.Group::finding)
                .containsExactly(
                        Tuple.tuple("Nursing", 340, 320, -20, UNDER),
                        Tuple.tuple("Ambulance", 60, 70, 10, OVER),
                        Tuple.tuple("Medical", 30, 0, -30, WITHOUT_SEGMENT),
                        Tuple.tuple("Admin", 0, 0, 0, MATCHED),
                        Tuple.tuple("Estates", null, 12, null, NOT_STATED));
        assertThat(result.total()).isEqualTo(new Reconciliation.Total(500, 402, -98, false, 70));
        assertThat(result.reconciled()).isFalse();
        assertThat(result.groups().get(0).userTypes())
                .extracting(Reconciliation.Part::code)
                .containsExactly("COMMUNITY_NURSE", "WARD_NURSE");
    }

    @Test
    void acceptsTheToleranceItselfAndNothingBeyond() {
        assertThat(RULE.reconcile(List.of(segment("A", "g", 95)), stated(100)).reconciled())
                .isTrue();
        assertThat(RULE.reconcile(List.of(segment("A", "g", 105)), stated(100)).reconciled())
                .isTrue();
        assertThat(RULE.reconcile(List.of(segment("A", "g", 94)), stated(100)).reconciled())
                .isFalse();
        assertThat(RULE.reconcile(List.of(segment("A", "g", 106)), stated(100)).reconciled())
                .isFalse();
        assertThat(new ReconciliationRule(BigDecimal.ZERO)
                        .reconcile(List.of(segment("A", "g", 99)), stated(100))
                        .reconciled())
                .isFalse();
    }

    @Test
    void neverLetsOneGroupHideAnother() {
        var result = RULE.reconcile(
                List.of(segment("A", "g", 60), segment("B", "h", 40)), stated(100, group("g", 50), group("h", 50)));

        assertThat(result.total().matched()).isTrue();
        assertThat(result.reconciled()).isFalse();
    }

    @Test
    void reconcilesNothingWithNothing() {
        assertThat(RULE.reconcile(List.of(), null).reconciled()).isFalse();
        assertThat(RULE.reconcile(List.of(), stated(0)).reconciled()).isFalse();
        assertThat(RULE.reconcile(List.of(segment("A", "g", 0)), stated(0)).reconciled())
                .isTrue();
        assertThat(RULE.reconcile(List.of(segment("A", "g", 9)), null).total())
                .isEqualTo(new Reconciliation.Total(null, 9, null, false, null));
    }

    @Test
    void losesNobodyWhateverTheNumbers() {
        var random = new Random(652);
        for (var round = 0; round < 2_000; round++) {
            var groups = new ArrayList<StatedGroup>();
            for (int i = 0, most = random.nextInt(5); i < most; i++) {
                groups.add(group("g" + i, random.nextInt(50)));
            }
            var stated = stated(
                    groups.stream().mapToInt(StatedGroup::headcount).sum() + random.nextInt(10),
                    groups.toArray(StatedGroup[]::new));
            var segments = new ArrayList<Segment>();
            for (int i = 0, most = random.nextInt(8); i < most; i++) {
                segments.add(segment("S" + i, "G" + random.nextInt(6), random.nextInt(60)));
            }

            var result = RULE.reconcile(segments, stated);

            var people = segments.stream().mapToInt(Segment::headcount).sum();
            assertThat(result.groups().stream()
                            .mapToInt(Reconciliation.Group::segmented)
                            .sum())
                    .isEqualTo(people)
                    .isEqualTo(result.total().segmented());
            assertThat(result.groups().stream()
                            .mapToInt(one -> one.userTypes().size())
                            .sum())
                    .isEqualTo(segments.size());
            if (result.reconciled() && !groups.isEmpty()) {
                assertThat(result.groups()).allMatch(one -> one.finding() == MATCHED);
            }
        }
    }
}
