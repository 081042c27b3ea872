package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a meeting decided about one version of something. */
@Schema(examples = """
                {"meetingId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a71","subjectType":"DOCUMENT",
                 "subjectId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a72","subjectVersion":2,"outcome":"AGREED",
                 "votes":{"inFavour":4,"against":1,"abstained":0},"conditions":["Report the training plan in July"]}""")
public record NewDecision(
        @NotNull UUID meetingId,

        @Schema(description = "What kind of record is decided on, e.g. DOCUMENT")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z_]{1,39}")
        String subjectType,

        @NotNull UUID subjectId,

        @Schema(description = "The version that lay before the meeting; the decision holds for no other")
        @NotNull
        @Min(1)
        Integer subjectVersion,

        @NotNull DecisionOutcome outcome,
        @Size(max = 8000) @Nullable String rationale,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 1000) String> conditions,
        @Valid @Nullable Votes votes) {

    List<String> conditionsSaid() {
        return Objects.requireNonNullElse(conditions, List.of());
    }
}
