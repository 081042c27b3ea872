package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of the review of a consideration, whatever was decided. */
@Schema(name = "WorkConsiderationChange", examples = """
                {"owner":"it-manager@rrx","response":"The network team surveys all bases before the pilot",
                 "links":["/connectivity-sites"]}""")
record ReviewChange(
        @Schema(description = "Login of the colleague who sees to it") @Size(min = 1, max = 200) @Nullable
        String owner,

        @Schema(description = "What the initiative makes of it") @Size(min = 1, max = 4000) @Nullable
        String response,

        @Schema(description = "Paths of the suite to records that show it") @NotNull @Size(max = 20)
        List<@NotBlank @Size(max = 300) String> links) {

    static final ReviewChange NOTHING = new ReviewChange(null, null, List.of());
}
