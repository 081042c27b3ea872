package org.mobiletoolkit.handbook.undertaking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said of something to be done: what, by whom, and by which day. */
public interface Undertaking {

    int LONGEST_TITLE = 500;
    int LONGEST_OWNER = 200;

    /** What is to be done; null where the record that it carries out says so. */
    @Nullable
    String title();

    /** Login of who sees to it. */
    String owner();

    /** The last day on which it is in time. */
    LocalDate dueOn();
}
