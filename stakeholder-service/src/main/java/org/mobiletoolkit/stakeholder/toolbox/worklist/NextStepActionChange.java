package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** What may be changed of an action while it is open. */
@Schema(examples = "{\"dueOn\":\"2027-01-15\"}")
public record NextStepActionChange(
        @Size(min = 1, max = 300) @Nullable String title,
        @NotBlank @Size(max = 200) String owner,
        @NotNull @PlausibleDay LocalDate dueOn) {}
