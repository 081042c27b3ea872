package org.mobiletoolkit.stakeholder.papers.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One difference between an earlier and a later content.
 *
 * @param from where the value stands in the earlier content; missing when it was added
 * @param to where the value stands in the later content; missing when it was removed
 * @param before the value in the earlier content, when it was removed or changed
 * @param after the value in the later content, when it was added or changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ContentDifference")
public record Difference(
        DifferenceKind kind,

        @Schema(description = "JSON pointer into the earlier content; missing when the value was added") @Nullable
        String from,

        @Schema(description = "JSON pointer into the later content; missing when the value was removed") @Nullable
        String to,

        @Schema(implementation = Object.class, description = "The earlier value, when it was removed or changed")
        @Nullable
        JsonNode before,

        @Schema(implementation = Object.class, description = "The later value, when it was added or changed") @Nullable
        JsonNode after) {

    static Difference added(String to, JsonNode after) {
        return new Difference(DifferenceKind.ADDED, null, to, null, after);
    }

    static Difference removed(String from, JsonNode before) {
        return new Difference(DifferenceKind.REMOVED, from, null, before, null);
    }

    static Difference changed(String from, String to, JsonNode before, JsonNode after) {
        return new Difference(DifferenceKind.CHANGED, from, to, before, after);
    }

    static Difference moved(String from, String to) {
        return new Difference(DifferenceKind.MOVED, from, to, null, null);
    }
}
