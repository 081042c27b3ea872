package org.mobiletoolkit.stakeholder.memory.privacy;

import java.time.LocalDate;
import org.mobiletoolkit.platform.calendar.WorkingDays;

/**
 * By when a request is to be answered (handbook 7.5): the corresponding date of the next month, the last day where there is
 * none, moved by the days for which the clock stood still, and then to the next working day of England and Wales.
 *
 * @param day the last day for the answer
 * @param provisional whether bank holidays of that time are not known yet: the day can only become a later one
 */
record DueDate(LocalDate day, boolean provisional) {

    private static final int MONTHS = 1;

    /** A complex request may be extended by two further months. */
    private static final int EXTENSION = 2;

    /** A complaint is acknowledged within 30 days. */
    private static final int ACKNOWLEDGED_WITHIN_DAYS = 30;

    /**
     * The due date of a request.
     *
     * @param pausedDays for how many days identity or scope was being clarified
     */
    static DueDate of(LocalDate receivedOn, boolean extended, int pausedDays, WorkingDays calendar) {
        // months are counted from the day of receipt in one go: the 31st does not become the 28th on the way
        var day = receivedOn.plusMonths(extended ? MONTHS + EXTENSION : MONTHS).plusDays(pausedDays);
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return new DueDate(day, !calendar.covers(day));
    }

    static LocalDate acknowledgement(LocalDate receivedOn) {
        return receivedOn.plusDays(ACKNOWLEDGED_WITHIN_DAYS);
    }
}
