package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.handbook.undertaking.Undertaking;
import org.mobiletoolkit.platform.login.Login;

/** What may be changed of an action while it is open. */
@Embeddable
@Schema(examples = "{\"dueOn\":\"2027-01-15\"}")
public record NextStepActionContent(
        @Schema(description = "Missing when the words of the toolkit's next step say it")
        @Size(min = 1, max = LONGEST_TITLE)
        @Nullable
        String title,

        @NotBlank @Size(max = LONGEST_OWNER) @Login String owner,
        @NotNull @PlausibleDay LocalDate dueOn)
        implements Undertaking {}
