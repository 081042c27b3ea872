package org.mobiletoolkit.stakeholder.people.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** A judgement of a stakeholder's weight; without a day it is today's. */
@Schema(examples = "{\"power\":4,\"interest\":5,\"impactOfChange\":4,\"assessedOn\":\"2026-05-12\"}")
public record NewInfluenceAssessment(
        @NotNull @Min(1) @Max(5) Integer power,
        @NotNull @Min(1) @Max(5) Integer interest,
        @Min(1) @Max(5) @Nullable Integer impactOfChange,
        @Nullable @PlausibleDay LocalDate assessedOn,
        @Size(max = 2000) @Nullable String note) {}
