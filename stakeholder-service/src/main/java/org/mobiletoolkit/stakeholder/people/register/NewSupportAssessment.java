package org.mobiletoolkit.stakeholder.people.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** A judgement of where a stakeholder stands; without a day it is today's. The person may ask to read it. */
@Schema(examples = """
    {"current":"SUPPORTIVE","desired":"CHAMPION","assessedOn":"2026-05-12",
     "note":"Offered the community team as a pilot"}\
    """)
public record NewSupportAssessment(
        @NotNull SupportLevel current,
        @NotNull SupportLevel desired,
        @Nullable @PlausibleDay LocalDate assessedOn,
        @Size(max = 2000) @Nullable String note,

        @Schema(description = "The completed engagement after which the judgement was made, with the same stakeholder")
        @Nullable
        UUID engagementActionId) {}
