package org.mobiletoolkit.stakeholder.people.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** When and why somebody has no stake any longer; without a day it is today. */
@Schema(examples = "{\"leftOn\":\"2026-09-30\",\"reason\":\"Took a post at another trust\"}")
public record Departure(
        @Nullable @PlausibleDay LocalDate leftOn,
        @NotBlank @Size(max = 2000) String reason) {}
