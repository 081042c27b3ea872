package org.mobiletoolkit.stakeholder.people.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** Where one of many stakeholders stands; without a day it is today's. The person may ask to read it. */
@Schema(examples = """
    {"stakeholderId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c","current":"SUPPORTIVE","desired":"CHAMPION",
     "note":"Spoke for the pilot at the workshop"}\
    """)
public record StakeholderSupport(
        @NotNull UUID stakeholderId,
        @NotNull SupportLevel current,
        @NotNull SupportLevel desired,
        @Nullable @PlausibleDay LocalDate assessedOn,
        @Size(max = 2000) @Nullable String note,

        @Schema(description = "The completed engagement after which the judgement was made, with the same stakeholder")
        @Nullable
        UUID engagementActionId) {

    NewSupportAssessment said() {
        return new NewSupportAssessment(current, desired, assessedOn, note, engagementActionId);
    }

    /** Nobody is judged twice for one day by one list. */
    List<Object> dayOf(LocalDate today) {
        return List.of(stakeholderId, Objects.requireNonNullElse(assessedOn, today));
    }
}
