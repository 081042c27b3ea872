package org.mobiletoolkit.stakeholder.people.raci;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deliverable, or an activity of the toolkit, in which people are to have their parts. */
@Schema(examples = """
    {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","title":"Training plan for community nurses",
     "assignments":[{"stakeholderId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c","letters":["A"]},
                    {"stakeholderId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5d","letters":["R"]}]}\
    """)
public record NewRaciDeliverable(
        @NotNull UUID initiativeId,

        @Schema(description = "An activity of the toolkit, e.g. analyse.strategy.activity.2; none for anything else")
        @Size(min = 1, max = 120)
        @Nullable
        String activityId,

        @Schema(description = "What it is called; the activity's own words when left out")
        @Size(max = 300)
        @Pattern(regexp = RaciDeliverableContent.NOT_BLANK)
        @Nullable
        String title,

        @Size(max = 2000) @Nullable String description,

        @Schema(description = "A draft may still lack who is accountable or responsible")
        @Valid
        @Size(max = RaciDeliverableContent.MOST_ASSIGNMENTS)
        @Nullable
        List<@NotNull NewRaciAssignment> assignments) {

    RaciDeliverableContent content(String called) {
        return new RaciDeliverableContent(called, description, Objects.requireNonNullElse(assignments, List.of()));
    }
}
