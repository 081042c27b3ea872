package org.mobiletoolkit.stakeholder.memory.privacy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * Why the clock stands still.
 *
 * @param since the day on which the person was asked, today when nothing is said; not before the clock last went on
 */
@Schema(examples = "{\"reason\":\"IDENTITY\",\"since\":\"2026-09-10\"}")
public record ClockPause(
        @NotNull Reason reason, @Nullable @PlausibleDay LocalDate since) {

    /** What is being clarified. */
    @Schema(name = "ClockPauseReason")
    public enum Reason {
        IDENTITY,
        SCOPE
    }
}
