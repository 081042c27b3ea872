package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the members who were there voted. */
@Schema(name = "DecisionVotes", examples = "{\"inFavour\":4,\"against\":1,\"abstained\":0}")
public record Votes(
        @NotNull @Min(0) Integer inFavour,
        @NotNull @Min(0) Integer against,
        @NotNull @Min(0) Integer abstained) {

    /**
     * Whether this outcome can have come of these votes. When as many are in favour as against, it can be either: the chair may
     * have the casting vote.
     */
    boolean allow(DecisionOutcome outcome) {
        return switch (outcome) {
            case AGREED -> inFavour > 0 && inFavour >= against;
            case REJECTED -> against >= inFavour;
            case DEFERRED -> true;
        };
    }

    long cast() {
        return (long) inFavour + against + abstained;
    }
}
