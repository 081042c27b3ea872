package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** What may be changed of an action while it is open. */
@Schema(examples = "{\"dueOn\":\"2026-09-30\"}")
public record FactorActionChange(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 200) String owner,
        @NotNull @PlausibleDay LocalDate dueOn) {}
