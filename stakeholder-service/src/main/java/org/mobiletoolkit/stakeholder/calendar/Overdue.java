package org.mobiletoolkit.stakeholder.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which duties are overdue: still open, and their day is past. As a filter of lists it is decided in the database, by the
 * day that the application's own clock shows.
 */
public final class Overdue {

    private Overdue() {}

    /** Whether a duty is overdue on a day; one without a day never is. */
    public static boolean is(boolean open, @Nullable LocalDate due, LocalDate today) {
        return open && due != null && due.isBefore(today);
    }

    /**
     * The member to give to a list's filter, whose value is then true or false.
     *
     * @param open a condition that is ours, never the caller's, over members of the listed entity, which it calls {@code e}
     * @param dueMember the member that holds the day
     */
    public static String filter(String open, String dueMember, LocalDate today) {
        // the list puts its alias before what it takes for the name of a member
        return "id is not null and (case when %s and e.%s < date %s then true else false end)"
                .formatted(open, dueMember, today);
    }
}
