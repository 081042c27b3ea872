package org.mobiletoolkit.procurement.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobiletoolkit.procurement.checklist.ReissueRule.Fate;
import org.mobiletoolkit.procurement.checklist.ReissueRule.Known;
import org.mobiletoolkit.procurement.checklist.RequirementChecklistIssued.Item;

class ReissueRuleTest {

    @Test
    void addsEverythingTheFirstTime() {
        assertThat(ReissueRule.decide(List.of(), List.of(item("A", "a"), item("B", "b"))))
                .containsExactly(entry("A", Fate.ADD), entry("B", Fate.ADD));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "ACCEPTED", "DECLINED"})
    void keepsWhatAsksTheSame(ItemStatus status) {
        assertThat(ReissueRule.decide(List.of(known("A", "a", status)), List.of(item("A", "a"))))
                .containsExactly(entry("A", Fate.KEEP));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "ACCEPTED", "DECLINED"})
    void amendsWhatAsksSomethingElse(ItemStatus status) {
        var known = List.of(known("A", "a", status));
        assertThat(ReissueRule.decide(known, List.of(item("A", "other")))).containsExactly(entry("A", Fate.AMEND));
        assertThat(ReissueRule.decide(
                        known, List.of(new Item("A", RequirementCategory.MDM, RequirementPriority.COULD, "a", "g"))))
                .containsExactly(entry("A", Fate.AMEND));
        assertThat(ReissueRule.decide(
                        known, List.of(new Item("A", RequirementCategory.DEVICE, RequirementPriority.MUST, "a", "g"))))
                .containsExactly(entry("A", Fate.AMEND));
    }

    @Test
    void aBetterExplanationTakesNoDecisionBack() {
        assertThat(ReissueRule.decide(
                        List.of(known("A", "a", ItemStatus.DECLINED)),
                        List.of(new Item("A", RequirementCategory.MDM, RequirementPriority.MUST, "a", "better"))))
                .containsExactly(entry("A", Fate.KEEP));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "ACCEPTED", "DECLINED"})
    void withdrawsWhatIsGoneAndRestoresWhatIsBack(ItemStatus status) {
        assertThat(ReissueRule.decide(List.of(known("A", "a", status)), List.of(item("B", "b"))))
                .containsExactly(entry("B", Fate.ADD), entry("A", Fate.WITHDRAW));
        assertThat(ReissueRule.decide(List.of(known("A", "a", ItemStatus.WITHDRAWN)), List.of(item("B", "b"))))
                .containsExactly(entry("B", Fate.ADD));
        assertThat(ReissueRule.decide(List.of(known("A", "a", ItemStatus.WITHDRAWN)), List.of(item("A", "a"))))
                .containsExactly(entry("A", Fate.RESTORE));
    }

    /** Whatever was known: after an issue exactly its items are on the list, and a fate never asks the impossible. */
    @Test
    void leavesExactlyTheIssuedItemsOnTheList() {
        var random = new Random(20261125);
        for (var round = 0; round < 2_000; round++) {
            var known = new ArrayList<Known>();
            var issued = new ArrayList<Item>();
            for (var i = 0; i < 8; i++) {
                var code = "C-" + i;
                if (random.nextBoolean()) {
                    known.add(known(code, "t" + random.nextInt(2), ItemStatus.values()[random.nextInt(4)]));
                }
                if (random.nextBoolean()) {
                    issued.add(item(code, "t" + random.nextInt(2)));
                }
            }

            var fates = ReissueRule.decide(known, issued);

            var on = fates.entrySet().stream()
                    .filter(fate -> fate.getValue() != Fate.WITHDRAW)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            assertThat(on)
                    .isEqualTo(new HashSet<>(issued.stream().map(Item::code).toList()));
            for (var item : known) {
                var fate = fates.get(item.code());
                if (fate == Fate.AMEND || fate == Fate.WITHDRAW || fate == Fate.RESTORE) {
                    assertThat(ItemLifecycle.STATES.allows(
                                    item.status(), fate.name().toLowerCase(Locale.ROOT)))
                            .isTrue();
                }
            }
        }
    }

    private static Item item(String code, String text) {
        return new Item(code, RequirementCategory.MDM, RequirementPriority.MUST, text, "g");
    }

    private static Known known(String code, String text, ItemStatus status) {
        return new Known(code, RequirementCategory.MDM, RequirementPriority.MUST, text, "g", status);
    }
}
