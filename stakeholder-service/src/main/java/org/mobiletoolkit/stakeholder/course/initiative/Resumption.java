package org.mobiletoolkit.stakeholder.course.initiative;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** How a hold ended: what became of its roadmap, and why earlier than planned where that was so. */
public record Resumption(
        Hold hold,
        @PlausibleDay LocalDate resumedOn,
        String resumedBy,
        @Nullable String reason,
        List<Resume.EntryOutcome> outcomes) {

    /** Whether an entry of the roadmap was done. */
    public enum Result {
        DONE,
        DROPPED
    }
}
