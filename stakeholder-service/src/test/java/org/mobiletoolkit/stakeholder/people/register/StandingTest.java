package org.mobiletoolkit.stakeholder.people.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.CHAMPION;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.NEUTRAL;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.OPPONENT;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.RESISTANT;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.SUPPORTIVE;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.UNKNOWN;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Oracle STAKE-1 of handbook 6.2, and its edges. */
class StandingTest {

    private static final int THRESHOLD = 3;

    private static final List<Standing> ORACLE = List.of(
            new Standing(5, 4, SUPPORTIVE, CHAMPION),
            new Standing(4, 5, CHAMPION, CHAMPION),
            new Standing(5, 2, NEUTRAL, SUPPORTIVE),
            new Standing(2, 5, SUPPORTIVE, CHAMPION),
            new Standing(3, 4, RESISTANT, NEUTRAL),
            new Standing(3, 3, SUPPORTIVE, SUPPORTIVE),
            new Standing(2, 2, NEUTRAL, NEUTRAL));

    record Row(Quadrant quadrant, int gap, int priority) {}

    @Test
    void placesEveryStakeholderOfTheOracle() {
        var rows = ORACLE.stream()
                .map(one -> new Row(one.quadrant(THRESHOLD), one.gap(), one.engagementPriority()))
                .toList();

        assertThat(rows)
                .containsExactly(
                        new Row(Quadrant.MANAGE_CLOSELY, 1, 5),
                        new Row(Quadrant.MANAGE_CLOSELY, 0, 0),
                        new Row(Quadrant.KEEP_SATISFIED, 1, 5),
                        new Row(Quadrant.KEEP_INFORMED, 1, 2),
                        new Row(Quadrant.MANAGE_CLOSELY, 1, 3),
                        new Row(Quadrant.MANAGE_CLOSELY, 0, 0),
                        new Row(Quadrant.MONITOR, 0, 0));
    }

    @Test
    void weighsTheSupportOfTheOracleByPower() {
        assertThat(SupportIndex.of(ORACLE, THRESHOLD))
                .isEqualTo(new SupportIndex(
                        15,
                        48,
                        new BigDecimal("0.312500"),
                        7,
                        7,
                        new BigDecimal("1.000000"),
                        new BigDecimal("0.600000")));
    }

    @Test
    void leavesTheUnknownOutOfTheIndexAndShowsItInTheCoverage() {
        var standings = List.of(
                new Standing(5, 4, CHAMPION, CHAMPION),
                new Standing(5, 4, UNKNOWN, CHAMPION),
                new Standing(null, 4, OPPONENT, NEUTRAL));

        assertThat(SupportIndex.of(standings, THRESHOLD))
                .isEqualTo(new SupportIndex(
                        10,
                        10,
                        new BigDecimal("1.000000"),
                        1,
                        3,
                        new BigDecimal("0.333333"),
                        new BigDecimal("0.500000")));
    }

    @Test
    void hasNoIndexOverNobody() {
        assertThat(SupportIndex.of(List.of(), THRESHOLD)).isEqualTo(new SupportIndex(0, 0, null, 0, 0, null, null));
    }

    @ParameterizedTest
    @CsvSource({"3,3,MANAGE_CLOSELY", "3,2,KEEP_SATISFIED", "2,3,KEEP_INFORMED", "2,2,MONITOR", "5,1,KEEP_SATISFIED"})
    void countsTheThresholdAsHigh(int power, int interest, Quadrant quadrant) {
        assertThat(Quadrant.of(power, interest, THRESHOLD)).isEqualTo(quadrant);
    }

    @Test
    void putsEveryPairOfScoresInExactlyOneQuadrant() {
        for (var power = 1; power <= 5; power++) {
            for (var interest = 1; interest <= 5; interest++) {
                for (var threshold = 1; threshold <= 5; threshold++) {
                    var quadrant = Quadrant.of(power, interest, threshold);
                    var highPower = quadrant == Quadrant.MANAGE_CLOSELY || quadrant == Quadrant.KEEP_SATISFIED;
                    var highInterest = quadrant == Quadrant.MANAGE_CLOSELY || quadrant == Quadrant.KEEP_INFORMED;
                    assertThat(new boolean[] {highPower, highInterest})
                            .containsExactly(power >= threshold, interest >= threshold);
                }
            }
        }
    }

    @Test
    void hasNoGapWhileSupportIsUnknown() {
        var standing = new Standing(5, null, UNKNOWN, CHAMPION);

        assertThat(standing.gap()).isNull();
        assertThat(standing.engagementPriority()).isNull();
        assertThat(standing.quadrant(THRESHOLD)).isNull();
        assertThat(standing.isAssessed()).isFalse();
    }

    @Test
    void asksForNoEngagementBeyondWhatIsWanted() {
        assertThat(new Standing(5, 5, CHAMPION, NEUTRAL).engagementPriority()).isZero();
    }

    @ParameterizedTest
    @EnumSource(SupportLevel.class)
    void neverRanksTheUnknown(SupportLevel level) {
        assertThat(UNKNOWN.isAtLeast(level)).isFalse();
        assertThat(level.isAtLeast(UNKNOWN)).isFalse();
    }
}
