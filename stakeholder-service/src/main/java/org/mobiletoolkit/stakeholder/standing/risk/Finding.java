package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** What was found out about an assumption, and on which day; today when it is left out. */
@Schema(name = "AssumptionFinding", examples = "{\"evidence\":\"Survey of all 14 sites\",\"foundOn\":\"2026-09-12\"}")
public record Finding(
        @NotBlank @Size(max = 4000) String evidence,
        @Nullable @PlausibleDay LocalDate foundOn) {}
