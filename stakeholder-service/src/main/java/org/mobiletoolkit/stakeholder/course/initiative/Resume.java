package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a hold ends.
 *
 * @param reason why it ends; needed before the date to return
 * @param outcomes what became of each entry of the hold's roadmap
 */
public record Resume(
        @Nullable @Size(max = 2000) @Schema(examples = "The pilot ended early with the result we needed")
        String reason,

        @Nullable @Size(max = 50) List<@Valid @NotNull EntryOutcome> outcomes) {

    /** What became of one entry of the roadmap. */
    @Schema(name = "RoadmapEntryOutcome")
    public record EntryOutcome(
            @NotNull @Schema(examples = "019ab3c4-5d6e-7f80-8a9b-0c1d2e3f4a5b")
            UUID entryId,

            @NotNull @Schema(examples = "DONE") Resumption.Result result,

            @Nullable @Size(max = 2000) @Schema(examples = "12 nurses worked offline for four weeks")
            String note) {}

    List<EntryOutcome> answers() {
        return Objects.requireNonNullElse(outcomes, List.of());
    }

    Set<UUID> answered() {
        return answers().stream().map(EntryOutcome::entryId).collect(Collectors.toSet());
    }
}
