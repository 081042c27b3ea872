package org.mobiletoolkit.stakeholder.people.casestudy;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** Since when a case study can be read, and where; without a day since today. */
@Schema(examples = "{\"publishedOn\":\"2026-09-01\",\"publishedAt\":\"https://intranet.rrx.example/bedside\"}")
public record Publication(
        @Nullable @PlausibleDay LocalDate publishedOn,

        @Schema(description = "Address at which it can be read")
        @Size(max = 500)
        @Pattern(regexp = "https?://\\S+", message = "must be an address that begins with https:// or http://")
        @Nullable
        String publishedAt) {}
