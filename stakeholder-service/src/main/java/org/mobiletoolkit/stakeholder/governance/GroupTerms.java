package org.mobiletoolkit.stakeholder.governance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a group by itself; members come and go by commands. */
@Schema(examples = "{\"quorumOverride\":4}")
public record GroupTerms(
        @NotBlank @Size(max = 200) String name,
        @Size(min = 1, max = 20_000) @Nullable String termsOfReference,

        @Schema(description = "Least number of members for a quorum; more than half when left out")
        @Min(1)
        @Max(200)
        @Nullable
        Integer quorumOverride) {}
