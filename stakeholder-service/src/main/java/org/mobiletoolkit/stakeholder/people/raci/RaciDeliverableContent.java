package org.mobiletoolkit.stakeholder.people.raci;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a deliverable while it is a draft; the assignments are replaced as a whole. */
@Schema(examples = """
    {"assignments":[{"stakeholderId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c","letters":["A","R"]},
                    {"stakeholderId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5d","letters":["C"]}]}\
    """)
public record RaciDeliverableContent(
        @NotBlank @Size(max = 300) String title,
        @Size(max = 2000) @Nullable String description,

        @Valid @NotNull @Size(max = MOST_ASSIGNMENTS) List<@NotNull NewRaciAssignment> assignments) {

    static final int MOST_ASSIGNMENTS = 100;
    static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";
}
