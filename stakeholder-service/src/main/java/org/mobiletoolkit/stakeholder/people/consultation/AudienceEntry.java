package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One group that is asked: an affected group of the initiative, or people of whom no such record is kept. */
@Schema(examples = "{\"groupId\":\"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a70\",\"expected\":120}")
public record AudienceEntry(
        @Schema(description = "An affected group of the initiative; its answers count in the coverage") @Nullable
        UUID groupId,

        @Schema(description = "Who else is asked, in words; left out where a group is named")
        @Size(min = 1, max = 200)
        @Nullable
        String name,

        @Schema(
                description =
                        "Code of the initiative's active user type to which these people belong; what the affected groups"
                                + " of that type answer is counted for them. An affected group has its own")
        @Size(min = 1, max = 60)
        @Nullable
        String userTypeCode,

        @Schema(description = "How many people are asked; a group's headcount when left out")
        @Min(1)
        @Max(1_000_000)
        @Nullable
        Integer expected) {

    /** Either a record or words. */
    boolean isClear() {
        return groupId == null ? name != null && !name.isBlank() : name == null && userTypeCode == null;
    }
}
