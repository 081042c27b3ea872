package org.mobiletoolkit.stakeholder.people.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** How an engagement ended; without a day it was today. */
@Schema(examples = """
    {"completedOn":"2026-06-12","effect":"Will speak for the case at the board",
     "support":{"current":"SUPPORTIVE","desired":"CHAMPION"}}\
    """)
public record EngagementOutcome(
        @Nullable @PlausibleDay LocalDate completedOn,

        @Schema(description = "What was seen to come of it") @NotBlank @Size(max = 2000)
        String effect,

        @Schema(description = "Where the stakeholder stood afterwards, when that was heard on the same day")
        @Valid
        @Nullable
        HeardSupport support) {}
