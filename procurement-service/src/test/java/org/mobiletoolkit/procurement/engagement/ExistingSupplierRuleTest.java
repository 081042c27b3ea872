package org.mobiletoolkit.procurement.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.procurement.engagement.RoadmapAlignment.ALIGNED;
import static org.mobiletoolkit.procurement.engagement.RoadmapAlignment.NOT_ALIGNED;
import static org.mobiletoolkit.procurement.engagement.RoadmapAlignment.PARTIALLY_ALIGNED;
import static org.mobiletoolkit.procurement.engagement.SupportLevel.CHAMPION;
import static org.mobiletoolkit.procurement.engagement.SupportLevel.NEUTRAL;
import static org.mobiletoolkit.procurement.engagement.SupportLevel.SUPPORTIVE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.procurement.engagement.ExistingSupplierRule.Finding;
import org.mobiletoolkit.procurement.engagement.ExistingSupplierRule.Held;
import org.mobiletoolkit.procurement.engagement.ExistingSupplierRule.Incumbents;

/** Handbook 2.3: VIS3.ENGAGED and VIS3.SUPPORTIVE, true, false and over nothing. */
class ExistingSupplierRuleTest {

    private static final UUID RECORDS_SYSTEM = UUID.fromString("0190a5f0-0000-7000-8000-00000000000a");
    private static final UUID NETWORK = UUID.fromString("0190a5f0-0000-7000-8000-00000000000b");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final long MAX_AGE = 180;

    @ParameterizedTest(name = "held on {0}: engaged is {1}")
    @CsvSource({
        "2026-11-22, true",
        "2026-05-26, true", // 180 days before
        "2026-05-25, false", // 181 days before
        "2024-02-29, false"
    })
    void countsAnEngagementForExactlyTheDaysItMayBeOld(LocalDate heldOn, boolean satisfied) {
        var finding = ExistingSupplierRule.engaged(
                incumbents(RECORDS_SYSTEM), List.of(held(RECORDS_SYSTEM, heldOn)), TODAY, MAX_AGE);

        assertThat(finding).isEqualTo(new Finding(satisfied, 1, satisfied ? List.of() : List.of(RECORDS_SYSTEM)));
    }

    @Test
    void namesEveryIncumbentThatNobodyHasMetLately() {
        var engagements =
                List.of(held(RECORDS_SYSTEM, TODAY.minusDays(200)), held(UUID.randomUUID(), TODAY.minusDays(1)));

        var finding = ExistingSupplierRule.engaged(incumbents(NETWORK, RECORDS_SYSTEM), engagements, TODAY, MAX_AGE);

        assertThat(finding).isEqualTo(new Finding(false, 2, List.of(RECORDS_SYSTEM, NETWORK)));
    }

    @Test
    void takesTheYoungestEngagementOfEachIncumbent() {
        var engagements = List.of(
                held(RECORDS_SYSTEM, TODAY.minusDays(10)),
                held(RECORDS_SYSTEM, TODAY.minusDays(400)),
                held(NETWORK, TODAY.minusDays(180)));

        var finding = ExistingSupplierRule.engaged(incumbents(NETWORK, RECORDS_SYSTEM), engagements, TODAY, MAX_AGE);

        assertThat(finding).isEqualTo(new Finding(true, 2, List.of()));
    }

    @Test
    void holdsOverNothingOnlyWhenNoneIsDeclared() {
        var silent = new Incumbents(Set.of(), false);
        var declared = new Incumbents(Set.of(), true);

        assertThat(ExistingSupplierRule.engaged(silent, List.of(), TODAY, MAX_AGE))
                .isEqualTo(new Finding(false, 0, List.of()));
        assertThat(ExistingSupplierRule.supportive(silent, List.of())).isEqualTo(new Finding(false, 0, List.of()));
        assertThat(ExistingSupplierRule.engaged(declared, List.of(), TODAY, MAX_AGE))
                .isEqualTo(new Finding(true, 0, List.of()));
        assertThat(ExistingSupplierRule.supportive(declared, List.of())).isEqualTo(new Finding(true, 0, List.of()));
    }

    @Test
    void doesNotLetADeclarationExcuseAnIncumbentThatExists() {
        var contradicted = new Incumbents(Set.of(NETWORK), true);

        assertThat(ExistingSupplierRule.engaged(contradicted, List.of(), TODAY, MAX_AGE))
                .isEqualTo(new Finding(false, 1, List.of(NETWORK)));
        assertThat(ExistingSupplierRule.supportive(contradicted, List.of()))
                .isEqualTo(new Finding(false, 1, List.of(NETWORK)));
    }

    @Test
    void acceptsExactlySupportiveAndChampionWithARoadmapThatFitsAtLeastInPart() {
        Map<SupportLevel, Set<RoadmapAlignment>> accepted = new EnumMap<>(SupportLevel.class);
        for (var level : SupportLevel.values()) {
            for (var alignment : RoadmapAlignment.values()) {
                var finding = ExistingSupplierRule.supportive(
                        incumbents(NETWORK), List.of(new Held(NETWORK, TODAY, NOON, level, alignment)));
                if (finding.satisfied()) {
                    accepted.computeIfAbsent(level, key -> EnumSet.noneOf(RoadmapAlignment.class))
                            .add(alignment);
                }
            }
        }

        assertThat(accepted)
                .isEqualTo(Map.of(
                        SUPPORTIVE, Set.of(ALIGNED, PARTIALLY_ALIGNED), CHAMPION, Set.of(ALIGNED, PARTIALLY_ALIGNED)));
    }

    @Test
    void hearsTheLatestWordOnlyHoweverWarmTheEarlierOnesWere() {
        var cooled = List.of(
                new Held(NETWORK, TODAY.minusDays(30), NOON, CHAMPION, ALIGNED),
                new Held(NETWORK, TODAY.minusDays(2), NOON, NEUTRAL, ALIGNED));

        assertThat(ExistingSupplierRule.supportive(incumbents(NETWORK), cooled))
                .isEqualTo(new Finding(false, 1, List.of(NETWORK)));
    }

    @Test
    void letsTheLaterRecordDecideBetweenTwoEngagementsOfOneDay() {
        var sameDay = List.of(
                new Held(NETWORK, TODAY, NOON.plusSeconds(1), SUPPORTIVE, PARTIALLY_ALIGNED),
                new Held(NETWORK, TODAY, NOON, SUPPORTIVE, NOT_ALIGNED));

        assertThat(ExistingSupplierRule.supportive(incumbents(NETWORK), sameDay))
                .isEqualTo(new Finding(true, 1, List.of()));
    }

    @Test
    void stillHearsAnOldEngagementAsTheLatestWord() {
        var old = List.of(new Held(NETWORK, TODAY.minusDays(900), NOON, SUPPORTIVE, ALIGNED));

        assertThat(ExistingSupplierRule.supportive(incumbents(NETWORK), old))
                .isEqualTo(new Finding(true, 1, List.of()));
    }

    private static Incumbents incumbents(UUID... suppliers) {
        return new Incumbents(Set.of(suppliers), false);
    }

    private static Held held(UUID supplier, LocalDate on) {
        return new Held(supplier, on, NOON, SUPPORTIVE, ALIGNED);
    }
}
