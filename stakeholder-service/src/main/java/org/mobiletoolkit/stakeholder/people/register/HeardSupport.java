package org.mobiletoolkit.stakeholder.people.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a stakeholder stood after an engagement: recorded with its outcome as an assessment of the same day. */
@Schema(examples = "{\"current\":\"SUPPORTIVE\",\"desired\":\"CHAMPION\"}")
public record HeardSupport(
        @NotNull SupportLevel current,
        @NotNull SupportLevel desired,
        @Size(max = 2000) @Nullable String note) {

    NewSupportAssessment after(UUID engagementActionId, LocalDate on) {
        return new NewSupportAssessment(current, desired, on, note, engagementActionId);
    }
}
