package org.mobiletoolkit.stakeholder.people.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.CHAMPION;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.NEUTRAL;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.RESISTANT;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.SUPPORTIVE;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.people.register.MovementPeriod.Every;
import org.mobiletoolkit.stakeholder.people.register.SupportMovement.Direction;
import org.mobiletoolkit.stakeholder.people.register.SupportMovement.Move;

class SupportMovementTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final LocalDate END = LocalDate.of(2026, 4, 30);
    private static final int THRESHOLD = 3;

    private static SupportTrail trail(String name, LocalDate leftOn) {
        return new SupportTrail(
                new OnMap.Entry(UUID.randomUUID(), name, StakeholderKind.PERSON, true), START.minusDays(9), leftOn);
    }

    private static SupportTrail moved(String name, int power, SupportLevel before, SupportLevel after) {
        return trail(name, null)
                .weighed(START.minusDays(9), power, 3)
                .heard(START, before, CHAMPION)
                .heard(END, after, CHAMPION);
    }

    private static SupportMovement movement(SupportTrail... trails) {
        return SupportMovement.of(
                UUID.randomUUID(), new MovementPeriod(START, END, Every.MONTH), List.of(trails), Set.of(), THRESHOLD);
    }

    @Test
    void tellsTheStandingAsAtTheEndOfAnyDay() {
        var trail = trail("Chief nurse", null)
                .weighed(START, 2, 2)
                .weighed(START.plusDays(10), 5, 4)
                .heard(START.plusDays(3), NEUTRAL, CHAMPION)
                .heard(START.plusDays(3), SUPPORTIVE, CHAMPION);

        assertThat(trail.standingOn(START.minusDays(1))).isEqualTo(new Standing(null, null, UNKNOWN, UNKNOWN));
        assertThat(trail.standingOn(START)).isEqualTo(new Standing(2, 2, UNKNOWN, UNKNOWN));
        assertThat(trail.standingOn(START.plusDays(3))).isEqualTo(new Standing(2, 2, SUPPORTIVE, CHAMPION));
        assertThat(trail.standingOn(START.plusDays(10))).isEqualTo(new Standing(5, 4, SUPPORTIVE, CHAMPION));
    }

    @Test
    void countsFromTheEntryOrTheFirstJudgementUntilTheDayBeforeLeaving() {
        var entered = trail("Union", START);
        var judgedBefore = trail("Supplier", null).heard(START.minusDays(40), NEUTRAL, NEUTRAL);

        assertThat(entered.countsOn(START.minusDays(10))).isFalse();
        assertThat(entered.countsOn(START.minusDays(9))).isTrue();
        assertThat(entered.countsOn(START.minusDays(1))).isTrue();
        assertThat(entered.countsOn(START)).isFalse();
        assertThat(judgedBefore.countsOn(START.minusDays(40))).isTrue();
        assertThat(judgedBefore.countsOn(START.minusDays(41))).isFalse();
    }

    @Test
    void drawsTheIndexMonthByMonthWithoutShiftingFromShortMonths() {
        var movement = movement(moved("Chief executive", 5, NEUTRAL, CHAMPION));

        assertThat(movement.points())
                .extracting(SupportMovement.Point::on)
                .containsExactly(START, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31), END);
        assertThat(movement.points())
                .extracting(SupportMovement.Point::index)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "NEUTRAL, SUPPORTIVE, UP, 1",
        "CHAMPION, RESISTANT, DOWN, -3",
        "NEUTRAL, NEUTRAL, STEADY, 0",
        "UNKNOWN, NEUTRAL, BECAME_KNOWN,",
        "NEUTRAL, UNKNOWN, BECAME_UNKNOWN,",
        "UNKNOWN, UNKNOWN, STAYED_UNKNOWN,"
    })
    void saysWhereSomebodyWent(SupportLevel before, SupportLevel after, Direction direction, Integer change) {
        var move =
                movement(moved("Chief nurse", 2, before, after)).stakeholders().get(0);

        assertThat(move.direction()).isEqualTo(direction);
        assertThat(move.change()).isEqualTo(change);
        assertThat(move.alert()).isFalse();
    }

    @Test
    void raisesTheAlarmWhenThePowerfulDropAndShowsThemFirst() {
        var movement = movement(
                moved("Up", 5, NEUTRAL, CHAMPION),
                moved("Weak", 1, CHAMPION, RESISTANT),
                moved("Powerful", 3, SUPPORTIVE, NEUTRAL),
                moved("Steady", 4, NEUTRAL, NEUTRAL));

        assertThat(movement.stakeholders()).extracting(Move::name).containsExactly("Powerful", "Weak", "Steady", "Up");
        assertThat(movement.stakeholders()).extracting(Move::alert).containsExactly(true, false, false, false);
        assertThat(movement.counts())
                .containsEntry(Direction.DOWN, 2)
                .containsEntry(Direction.UP, 1)
                .containsEntry(Direction.LEFT, 0);
    }

    @Test
    void tellsWhoLeftAndForgetsWhoWasGoneBefore() {
        var gone = trail("Gone", START).heard(START.minusDays(5), CHAMPION, CHAMPION);
        var left = trail("Left", END.minusDays(1)).heard(START, CHAMPION, CHAMPION);

        assertThat(movement(gone, left).stakeholders()).singleElement().satisfies(move -> {
            assertThat(move.name()).isEqualTo("Left");
            assertThat(move.direction()).isEqualTo(Direction.LEFT);
            assertThat(move.change()).isNull();
        });
    }

    @Test
    void beginsWithTheInitiativeAndEndsToday() {
        assertThat(MovementPeriod.of(null, null, Every.MONTH, START, END))
                .isEqualTo(new MovementPeriod(START, END, Every.MONTH));
        assertThat(MovementPeriod.of(null, null, Every.MONTH, END.plusDays(9), END)
                        .days())
                .containsExactly(END);
        assertThat(MovementPeriod.of(null, null, Every.QUARTER, LocalDate.of(1066, 10, 14), END)
                        .from())
                .isEqualTo(DomainDay.FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-04-30, MONTH",
        "1999-12-31, 2026-04-30, MONTH",
        "2026-01-01, 2026-05-01, MONTH",
        "-999999999-01-01, 2026-04-30, QUARTER",
        "2010-01-01, 2026-04-30, WEEK"
    })
    void refusesPeriodsThatAreNone(LocalDate from, LocalDate to, Every every) {
        assertThatThrownBy(() -> MovementPeriod.of(from, to, every, START, END)).isInstanceOf(Refusal.class);
    }
}
