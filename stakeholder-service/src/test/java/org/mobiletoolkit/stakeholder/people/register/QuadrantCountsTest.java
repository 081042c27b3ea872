package org.mobiletoolkit.stakeholder.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadrantCountsTest {

    private static void add(List<OnMap> register, int many, Integer power, Integer interest) {
        for (var i = 0; i < many; i++) {
            register.add(new OnMap(
                    new OnMap.Entry(UUID.randomUUID(), "Somebody", StakeholderKind.PERSON, true),
                    new Standing(power, interest, SupportLevel.NEUTRAL, SupportLevel.NEUTRAL)));
        }
    }

    private static InfluenceMap map(int closely, int satisfied, int informed, int monitored, int notPlaced) {
        var register = new ArrayList<OnMap>();
        add(register, closely, 5, 5);
        add(register, satisfied, 5, 1);
        add(register, informed, 1, 5);
        add(register, monitored, 1, 1);
        add(register, notPlaced, null, null);
        return InfluenceMap.of(
                UUID.randomUUID(),
                LocalDate.of(2026, 11, 22),
                register,
                Set.of(),
                new MapGrid(MapGrid.TWO, 3),
                new BigDecimal("0.50"));
    }

    @Test
    void leavesNoFewToBeTakenFromTheTotal() {
        var counts = QuadrantCounts.of(map(7, 6, 5, 2, 9)).orElseThrow();

        assertThat(counts.told()).containsOnlyKeys(Quadrant.MANAGE_CLOSELY, Quadrant.KEEP_SATISFIED);
        assertThat(counts.words(Quadrant.MANAGE_CLOSELY)).isEqualTo("7");
        assertThat(counts.words(Quadrant.KEEP_INFORMED)).isEqualTo("not told");
        assertThat(counts.wordsNotPlaced()).isEqualTo("9");
    }

    @Test
    void countsThoseWhoAreNotPlacedAmongWhatMustNotBeLeft() {
        var counts = QuadrantCounts.of(map(7, 6, 5, 8, 2)).orElseThrow();

        assertThat(counts.told()).doesNotContainKey(Quadrant.KEEP_INFORMED).hasSize(3);
        assertThat(counts.notPlaced()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"4,1,1,1,0", "0,0,0,0,0", "0,0,0,0,9", "5,0,0,0,0", "4,4,4,4,4"})
    void tellsNothingOfFew(int closely, int satisfied, int informed, int monitored, int notPlaced) {
        assertThat(QuadrantCounts.of(map(closely, satisfied, informed, monitored, notPlaced)))
                .isEmpty();
    }

    @Test
    void leavesMoreThanOnePossibilityForWhatItDoesNotTell() {
        for (var closely = 0; closely < 9; closely++) {
            for (var satisfied = 0; satisfied < 9; satisfied++) {
                for (var informed = 0; informed < 9; informed++) {
                    var map = map(closely, satisfied, informed, 7, 7);
                    QuadrantCounts.of(map)
                            .ifPresent(counts -> assertThat(map.total()
                                            - counts.told().values().stream()
                                                    .mapToInt(Integer::intValue)
                                                    .sum()
                                            - (counts.notPlaced() == null ? 0 : counts.notPlaced()))
                                    .satisfiesAnyOf(
                                            rest -> assertThat(rest).isZero(),
                                            rest -> assertThat(rest).isGreaterThanOrEqualTo(QuadrantCounts.FEWEST)));
                }
            }
        }
    }
}
