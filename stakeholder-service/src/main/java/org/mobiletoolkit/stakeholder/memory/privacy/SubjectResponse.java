package org.mobiletoolkit.stakeholder.memory.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * What the person was told.
 *
 * @param text what was done, and what was not
 * @param legalReason on what ground something is refused; needed unless all was granted
 * @param on the day of the answer, today when nothing is said
 */
@Schema(
        name = "SubjectRequestResponse",
        examples = "{\"outcome\":\"GRANTED\",\"text\":\"All records were handed over\",\"on\":\"2026-10-01\"}")
public record SubjectResponse(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 8000) String text,
        @Size(max = 2000) @Nullable String legalReason,
        @Nullable @PlausibleDay LocalDate on) {

    /** How much of what was asked was done. */
    @Schema(name = "SubjectRequestOutcome")
    public enum Outcome {
        GRANTED,
        GRANTED_IN_PART,
        REFUSED
    }
}
