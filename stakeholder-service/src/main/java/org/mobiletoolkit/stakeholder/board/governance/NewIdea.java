package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An option or idea to be logged with a meeting. */
@Schema(examples = "{\"kind\":\"OPTION\",\"text\":\"Wearable scanners for the dressing trolley\"}")
public record NewIdea(
        @NotNull IdeaKind kind,
        @NotBlank @Size(max = 2000) String text,

        @Schema(description = "The opportunity of the initiative that was made of it, when there is one already")
        @Nullable
        UUID opportunityId) {}
