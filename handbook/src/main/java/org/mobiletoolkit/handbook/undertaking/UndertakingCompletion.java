package org.mobiletoolkit.handbook.undertaking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** What came of something to be done; without a day it was done today. */
@Schema(examples = "{\"completedOn\":\"2026-07-10\",\"outcome\":\"Plan reported and noted\"}")
public record UndertakingCompletion(
        @Nullable @PlausibleDay LocalDate completedOn,
        @NotBlank @Size(max = 2000) String outcome) {}
