package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** Why a risk changes its status, and on which day; today when it is left out. */
@Schema(examples = "{\"reason\":\"A second supplier is under contract\",\"on\":\"2026-09-01\"}")
public record RiskMove(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @PlausibleDay LocalDate on) {}
