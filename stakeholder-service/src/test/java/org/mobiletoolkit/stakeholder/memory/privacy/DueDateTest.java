package org.mobiletoolkit.stakeholder.memory.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.calendar.WorkingDays;

class DueDateTest {

    /** The bank holidays of England and Wales that the worked numbers meet. */
    private static final WorkingDays CALENDAR = new WorkingDays(
            Set.of(
                    LocalDate.of(2026, Month.APRIL, 3),
                    LocalDate.of(2026, Month.APRIL, 6),
                    LocalDate.of(2026, Month.DECEMBER, 25),
                    LocalDate.of(2026, Month.DECEMBER, 28),
                    LocalDate.of(2027, Month.JANUARY, 1)),
            LocalDate.of(2026, Month.JANUARY, 1),
            LocalDate.of(2027, Month.DECEMBER, 31));

    @ParameterizedTest
    @CsvSource({
        "2026-01-31,2026-03-02",
        "2026-09-03,2026-10-05",
        "2026-03-03,2026-04-07",
        "2026-11-25,2026-12-29",
        "2026-11-24,2026-12-24"
    })
    void isTheCorrespondingDateOfTheNextMonthOrTheNextWorkingDay(LocalDate received, LocalDate due) {
        assertThat(DueDate.of(received, false, 0, CALENDAR)).isEqualTo(new DueDate(due, false));
    }

    @ParameterizedTest
    @CsvSource({
        // the last day of a month that is too short, in a leap year too
        "2027-12-31,false,0,2028-01-31",
        "2028-01-31,false,0,2028-02-29",
        "2026-08-31,false,0,2026-09-30",
        // two further months, counted from the day of receipt: the 31st stays the 31st
        "2026-01-31,true,0,2026-04-30",
        "2026-10-01,true,0,2027-01-04",
        // the days on which the clock stood still come on top, and only then the weekend is passed
        "2026-09-03,false,7,2026-10-12",
        "2026-09-03,false,1,2026-10-05",
        "2026-09-03,true,10,2026-12-14"
    })
    void addsMonthsFromTheDayOfReceiptAndThenThePauses(
            LocalDate received, boolean extended, int paused, LocalDate due) {
        assertThat(DueDate.of(received, extended, paused, CALENDAR).day()).isEqualTo(due);
    }

    @Test
    void saysWhenBankHolidaysAreNotKnownYet() {
        assertThat(DueDate.of(LocalDate.of(2027, 11, 30), false, 0, CALENDAR).provisional())
                .isFalse();
        assertThat(DueDate.of(LocalDate.of(2027, 12, 3), false, 0, CALENDAR))
                .isEqualTo(new DueDate(LocalDate.of(2028, 1, 3), true));
    }

    @Test
    void isAlwaysAWorkingDayNeverBeforeTheCorrespondingDateAndNeverMovedFar() {
        var random = new Random(20_261_125);
        for (var i = 0; i < 2_000; i++) {
            var received = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(600));
            var extended = random.nextBoolean();
            var paused = random.nextInt(60);
            var earliest = received.plusMonths(extended ? 3 : 1).plusDays(paused);

            var due = DueDate.of(received, extended, paused, CALENDAR).day();

            assertThat(CALENDAR.isWorkingDay(due))
                    .as("%s %s %s", received, extended, paused)
                    .isTrue();
            assertThat(due).isBetween(earliest, earliest.plusDays(4));
        }
    }

    @Test
    void acknowledgesAComplaintWithinThirtyDays() {
        assertThat(DueDate.acknowledgement(LocalDate.of(2026, 1, 31))).isEqualTo("2026-03-02");
    }
}
