package org.mobiletoolkit.stakeholder.people.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** What may be changed of an engagement action while it is open. */
@Schema(examples = "{\"dueOn\":\"2026-07-15\"}")
public record EngagementActionChange(
        @NotBlank @Size(max = 300) String title,
        @Nullable EngagementChannel channel,
        @NotBlank @Size(max = 200) String owner,
        @NotNull @PlausibleDay LocalDate dueOn,

        @Schema(description = "What it is to bring about") @Size(max = 2000) @Nullable
        String expectedEffect,

        @Schema(description = "Where the stakeholder is to stand afterwards") @Nullable
        SupportLevel expectedSupport) {}
