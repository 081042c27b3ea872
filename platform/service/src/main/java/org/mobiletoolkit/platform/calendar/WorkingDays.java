package org.mobiletoolkit.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts working days: not Saturday, Sunday or bank holiday.
 *
 * @param bankHolidays the holidays from {@code knownFrom} to {@code knownUntil}
 * @param knownFrom the first day for which the bank holidays are known
 * @param knownUntil the last day for which the bank holidays are known
 */
public record WorkingDays(Set<LocalDate> bankHolidays, LocalDate knownFrom, LocalDate knownUntil) {

    public WorkingDays {
        bankHolidays = Set.copyOf(bankHolidays);
    }

    /** False for a time of which the bank holidays are not known. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(knownFrom) && !day.isAfter(knownUntil);
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !bankHolidays.contains(day);
    }

    /** The number of working days from the first to the last day, both counted; 0 when the last is before the first. */
    public int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        return (int)
                first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
