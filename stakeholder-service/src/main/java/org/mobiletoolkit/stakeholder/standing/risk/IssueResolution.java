package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** How an issue ended, and on which day; today when it is left out. */
@Schema(examples = "{\"resolution\":\"Two repeaters fitted and measured\",\"resolvedOn\":\"2026-08-20\"}")
public record IssueResolution(
        @NotBlank @Size(max = 4000) String resolution,
        @Nullable @PlausibleDay LocalDate resolvedOn) {}
