package org.mobiletoolkit.handbook.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.calendar.BankHolidays;
import org.mobiletoolkit.platform.calendar.WorkingDays;

class BankHolidaysTest {

    private final WorkingDays calendar = BankHolidays.read();

    @ParameterizedTest
    @CsvSource({
        "2026-11-02,2026-11-13,10",
        "2026-11-02,2026-11-02,1",
        "2026-11-07,2026-11-08,0",
        "2026-11-13,2026-11-02,0",
        "2026-12-24,2026-12-29,2",
        "2026-04-02,2026-04-07,2",
        "2022-06-01,2022-06-06,2"
    })
    void countsTheFirstAndTheLastDayAndNoHoliday(LocalDate first, LocalDate last, int workingDays) {
        assertThat(calendar.between(first, last)).isEqualTo(workingDays);
    }

    @Test
    void knowsEightHolidaysInEveryOrdinaryYear() {
        var perYear =
                calendar.bankHolidays().stream().collect(Collectors.groupingBy(Year::from, Collectors.counting()));

        assertThat(perYear)
                .hasSize(12)
                .allSatisfy((year, days) -> assertThat(days)
                        .as(year.toString())
                        .isEqualTo(year.equals(Year.of(2022)) ? 10 : year.equals(Year.of(2023)) ? 9 : 8));
        assertThat(calendar.knownFrom()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(calendar.knownUntil()).isEqualTo(LocalDate.of(2030, 12, 31));
    }

    @Test
    void holdsNoHolidayOnAWeekend() {
        assertThat(calendar.bankHolidays())
                .allSatisfy(day -> assertThat(day.getDayOfWeek().getValue()).isLessThan(6));
    }

    @Test
    void tellsTheDayAsItIsInLondon() {
        assertThat(London.dayOf(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(London.dayOf(Instant.parse("2026-11-22T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 11, 22));
    }
}
