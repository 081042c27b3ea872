package org.mobiletoolkit.stakeholder.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of quadrants and of the support index whatever the register looks like. */
class SupportIndexPropertyTest {

    private static final int TIMES = 2_000;
    private static final SupportLevel[] LEVELS = SupportLevel.values();

    private final Random random = new Random(20261125);

    private List<Standing> register() {
        var standings = new ArrayList<Standing>();
        for (var i = random.nextInt(30); i > 0; i--) {
            standings.add(new Standing(
                    score(), score(), LEVELS[random.nextInt(LEVELS.length)], LEVELS[random.nextInt(LEVELS.length)]));
        }
        return standings;
    }

    /** 1 to 5, and now and then none. */
    private Integer score() {
        var score = random.nextInt(6);
        return score == 0 ? null : Integer.valueOf(score);
    }

    @Test
    void keepsTheIndexBetweenMinusOneAndOneAndTheCoverageBetweenNoneAndAll() {
        for (var i = 0; i < TIMES; i++) {
            var register = register();
            var index = SupportIndex.of(register, 1 + random.nextInt(5));

            if (index.index() != null) {
                assertThat(index.index()).isBetween(BigDecimal.ONE.negate(), BigDecimal.ONE);
            }
            assertThat(index.assessed()).isBetween(0, index.total());
            assertThat(index.total()).isEqualTo(register.size());
            assertThat(index.index() == null).isEqualTo(index.assessed() == 0);
        }
    }

    @Test
    void reachesBothEndsWhenAllAreOfOneMind() {
        for (var power = 1; power <= 5; power++) {
            assertThat(SupportIndex.of(List.of(new Standing(power, 1, SupportLevel.CHAMPION, SupportLevel.CHAMPION)), 3)
                            .index())
                    .isEqualByComparingTo("1");
            assertThat(SupportIndex.of(List.of(new Standing(power, 1, SupportLevel.OPPONENT, SupportLevel.CHAMPION)), 3)
                            .index())
                    .isEqualByComparingTo("-1");
        }
    }

    @Test
    void isTheSameInWhateverOrderPeopleAreCounted() {
        for (var i = 0; i < TIMES; i++) {
            var register = register();
            var shuffled = new ArrayList<>(register);
            Collections.shuffle(shuffled, random);

            assertThat(SupportIndex.of(shuffled, 3)).isEqualTo(SupportIndex.of(register, 3));
        }
    }

    @Test
    void neverCountsTheUnknownAsNeutral() {
        for (var i = 0; i < TIMES; i++) {
            var register = register();
            var more = new ArrayList<>(register);
            more.add(new Standing(1 + random.nextInt(5), score(), SupportLevel.UNKNOWN, SupportLevel.CHAMPION));

            var before = SupportIndex.of(register, 3);
            var after = SupportIndex.of(more, 3);

            assertThat(after.index()).isEqualTo(before.index());
            assertThat(after.assessed()).isEqualTo(before.assessed());
            assertThat(after.total()).isEqualTo(before.total() + 1);
        }
    }

    @Test
    void neverFallsWhenSomebodysSupportRises() {
        for (var i = 0; i < TIMES; i++) {
            var register = register();
            var standing = new Standing(1 + random.nextInt(5), 3, LEVELS[random.nextInt(4)], SupportLevel.CHAMPION);
            var risen =
                    new Standing(standing.power(), 3, LEVELS[standing.current().ordinal() + 1], SupportLevel.CHAMPION);
            var before = new ArrayList<>(register);
            before.add(standing);
            register.add(risen);

            assertThat(SupportIndex.of(register, 3).index())
                    .isGreaterThan(SupportIndex.of(before, 3).index());
        }
    }

    @Test
    void neverLowersTheQuadrantWhenAScoreRises() {
        for (var threshold = 1; threshold <= 5; threshold++) {
            for (var power = 1; power <= 5; power++) {
                for (var interest = 1; interest <= 5; interest++) {
                    var here = Quadrant.of(power, interest, threshold);
                    assertThat(closeness(Quadrant.of(Math.min(5, power + 1), interest, threshold)))
                            .isGreaterThanOrEqualTo(closeness(here));
                    assertThat(closeness(Quadrant.of(power, Math.min(5, interest + 1), threshold)))
                            .isGreaterThanOrEqualTo(closeness(here));
                }
            }
        }
    }

    private static int closeness(Quadrant quadrant) {
        return quadrant == Quadrant.MANAGE_CLOSELY ? 2 : quadrant == Quadrant.MONITOR ? 0 : 1;
    }

    @Test
    void putsEveryScoreInOneBandAndAHigherScoreInNoLowerBand() {
        for (var name : List.of(MapGrid.TWO, MapGrid.THREE)) {
            for (var threshold = 1; threshold <= 5; threshold++) {
                var grid = new MapGrid(name, threshold);
                for (var score = 1; score <= 5; score++) {
                    assertThat(grid.bands()).contains(grid.bandOf(score));
                    assertThat(grid.bandOf(Math.min(5, score + 1))).isGreaterThanOrEqualTo(grid.bandOf(score));
                }
            }
        }
    }

    @Test
    void cutsTheMapOfThreeAtTwoThreeAndFour() {
        var grid = new MapGrid(MapGrid.THREE, 5);

        assertThat(List.of(grid.bandOf(2), grid.bandOf(3), grid.bandOf(4)))
                .containsExactly(InfluenceBand.LOW, InfluenceBand.MEDIUM, InfluenceBand.HIGH);
    }

    @Test
    void neverAsksForLessThanNoEngagement() {
        for (var i = 0; i < TIMES; i++) {
            assertThat(register())
                    .extracting(Standing::engagementPriority)
                    .filteredOn(Objects::nonNull)
                    .allSatisfy(priority -> assertThat(priority).isBetween(0, 20));
        }
    }
}
