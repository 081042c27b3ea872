package org.mobiletoolkit.handbook.day;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which duties are overdue: open still, and past their day; in lists by the day that the application's clock shows. */
public final class Overdue {

    private Overdue() {}

    /** Whether a duty is overdue on a day; one without a day never is. */
    public static boolean is(boolean open, @Nullable LocalDate due, LocalDate today) {
        return open && due != null && due.isBefore(today);
    }

    /**
     * The condition to give to a list, over the day on which it is asked.
     *
     * @param open a condition that is ours, never the caller's, over members of the listed entity, which it calls {@code e}
     * @param dueMember the member that holds the day; one without a day never is overdue
     */
    public static String condition(String open, String dueMember) {
        return "%s and e.%s < :day".formatted(open, dueMember);
    }
}
