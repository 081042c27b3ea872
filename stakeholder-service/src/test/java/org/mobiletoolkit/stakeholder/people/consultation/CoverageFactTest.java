package org.mobiletoolkit.stakeholder.people.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.stakeholder.people.register.Quadrant;
import org.mobiletoolkit.stakeholder.people.register.StakeholderQuadrants.Placed;

/** Who must have taken part in a consultation on the strategy, at each border. */
class CoverageFactTest {

    private static final BigDecimal RATE = new BigDecimal("0.80");
    private static final UUID CONSULTATION = UUID.randomUUID();

    private static List<Placed> placed(int closely, int satisfied, int informed, int monitor, int unknown) {
        var all = new ArrayList<Placed>();
        add(all, closely, Quadrant.MANAGE_CLOSELY);
        add(all, satisfied, Quadrant.KEEP_SATISFIED);
        add(all, informed, Quadrant.KEEP_INFORMED);
        add(all, monitor, Quadrant.MONITOR);
        add(all, unknown, null);
        return all;
    }

    private static void add(List<Placed> all, int count, @Nullable Quadrant quadrant) {
        for (var i = 0; i < count; i++) {
            all.add(new Placed(UUID.randomUUID(), quadrant));
        }
    }

    private static Set<UUID> heard(List<Placed> placed, int closely, int keep) {
        var heard = new HashSet<UUID>();
        placed.stream()
                .filter(one -> one.quadrant() == Quadrant.MANAGE_CLOSELY)
                .limit(closely)
                .forEach(one -> heard.add(one.id()));
        placed.stream()
                .filter(one -> one.quadrant() == Quadrant.KEEP_SATISFIED || one.quadrant() == Quadrant.KEEP_INFORMED)
                .limit(keep)
                .forEach(one -> heard.add(one.id()));
        return heard;
    }

    private static Fact fact(List<Placed> placed, Set<UUID> heard) {
        return CoverageFact.of(placed, heard, List.of(CONSULTATION), RATE);
    }

    @Test
    void tellsTheWholeAnswerAndNamesNobody() {
        // as in the worked example: four to manage closely, one to keep satisfied, one to keep informed, one to monitor
        var placed = placed(4, 1, 1, 1, 0);

        assertThat(fact(placed, heard(placed, 4, 1)))
                .isEqualTo(new Fact(
                        "STR3.COVERAGE",
                        false,
                        Map.of(
                                "closedStrategyConsultations", 1,
                                "manageClosely", 4,
                                "manageCloselyHeard", 4,
                                "keepSatisfiedOrInformed", 2,
                                "keepSatisfiedOrInformedHeard", 1,
                                "notPlaced", 0,
                                "notPlacedHeard", 0),
                        Map.of(
                                "manageCloselyHeard", 4,
                                "notPlacedHeard", 0,
                                "keepSatisfiedOrInformedHeard", 2,
                                "keepRate", RATE),
                        List.of("1 more of KEEP_SATISFIED and KEEP_INFORMED to take part"),
                        List.of("/consultations/" + CONSULTATION),
                        null));
        assertThat(fact(placed, heard(placed, 4, 2)).satisfied()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // closely, heard, satisfied, informed, heard, true?
        "1,1,0,0,0,true",
        "1,0,0,0,0,false",
        "3,2,0,0,0,false",
        "2,2,5,0,4,true",
        "2,2,5,0,3,false",
        "2,2,2,3,4,true",
        "2,2,2,3,3,false",
        "2,2,1,0,0,false",
        "2,2,1,0,1,true",
        "2,1,5,5,10,false",
        "1,1,6,0,5,true",
        "1,1,6,0,4,false"
    })
    void needsAllOfTheOnesAndFourInFiveOfTheOthersTakenTogether(
            int closely, int closelyHeard, int satisfied, int informed, int keepHeard, boolean enough) {
        var placed = placed(closely, satisfied, informed, 3, 0);

        assertThat(fact(placed, heard(placed, closelyHeard, keepHeard)).satisfied())
                .isEqualTo(enough);
    }

    @Test
    void isFalseOverNobody() {
        assertThat(CoverageFact.of(List.of(), Set.of(), List.of(), RATE).missing())
                .containsExactly(
                        "a closed consultation on the strategy", "a stakeholder who is placed in MANAGE_CLOSELY");
    }

    @Test
    void isFalseWithoutAnybodyToManageCloselyWhoeverElseWasHeard() {
        var placed = placed(0, 3, 3, 3, 0);

        assertThat(fact(placed, heard(placed, 0, 6)).missing())
                .containsExactly("a stakeholder who is placed in MANAGE_CLOSELY");
    }

    @Test
    void doesNotMindWhoIsToBeMonitored() {
        var placed = placed(1, 0, 0, 50, 0);

        assertThat(fact(placed, heard(placed, 1, 0)).satisfied()).isTrue();
    }

    @Test
    void takesWhoIsNotPlacedForSomebodyToBeManagedClosely() {
        var placed = placed(1, 0, 0, 0, 50);
        var heard = heard(placed, 1, 0);

        assertThat(fact(placed, heard).satisfied()).isFalse();
        assertThat(fact(placed, heard).missing())
                .containsExactly("50 who are not on the influence map yet to be placed, or to take part");
        assertThat(fact(placed, heard).observed())
                .containsEntry("notPlaced", 50)
                .containsEntry("notPlacedHeard", 0);
        placed.forEach(one -> heard.add(one.id()));
        assertThat(fact(placed, heard).satisfied()).isTrue();
    }

    @Test
    void lapsesWhenSomebodyNewIsToBeManagedClosely() {
        var placed = placed(2, 0, 0, 0, 0);
        var heard = heard(placed, 2, 0);
        assertThat(fact(placed, heard).satisfied()).isTrue();

        add(placed, 1, Quadrant.MANAGE_CLOSELY);

        assertThat(fact(placed, heard).satisfied()).isFalse();
    }

    /** One more response never makes it worse, the order is of no account, and the counts stay within their bounds. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50_000})
    void holdsForAnyRegister(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var placed = placed(
                    random.nextInt(6), random.nextInt(8), random.nextInt(8), random.nextInt(4), random.nextInt(3));
            var order = new ArrayList<>(placed);
            Collections.shuffle(order, random);
            var heard = new HashSet<UUID>();
            var before = fact(placed, heard);
            for (var next : order) {
                heard.add(next.id());
                var after = fact(placed, heard);
                if (Boolean.TRUE.equals(before.satisfied())) {
                    assertThat(after.satisfied()).isTrue();
                }
                assertThat(number(after, "manageCloselyHeard"))
                        .isBetween(number(before, "manageCloselyHeard"), number(after, "manageClosely"));
                assertThat(number(after, "keepSatisfiedOrInformedHeard"))
                        .isBetween(
                                number(before, "keepSatisfiedOrInformedHeard"),
                                number(after, "keepSatisfiedOrInformed"));
                assertThat(fact(order, heard)).isEqualTo(after);
                before = after;
            }
            assertThat(before.satisfied())
                    .isEqualTo(placed.stream().anyMatch(one -> one.quadrant() == Quadrant.MANAGE_CLOSELY));
        }
    }

    private static Integer number(Fact fact, String name) {
        return (Integer) fact.observed().get(name);
    }
}
