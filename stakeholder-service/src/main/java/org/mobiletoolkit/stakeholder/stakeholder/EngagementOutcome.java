package org.mobiletoolkit.stakeholder.stakeholder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an engagement ended; without a day it was today. */
@Schema(examples = "{\"completedOn\":\"2026-06-12\",\"effect\":\"Will speak for the case at the board\"}")
public record EngagementOutcome(
        @Nullable LocalDate completedOn,
        @NotBlank @Size(max = 2000) String effect) {}
