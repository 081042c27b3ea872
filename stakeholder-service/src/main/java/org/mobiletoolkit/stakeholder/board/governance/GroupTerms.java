package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * What may be changed of a group by itself; members come and go by commands. A change of what was approved (text,
 * purposes, quorum) takes the approval of the terms away.
 */
@Schema(examples = "{\"quorumOverride\":4,\"reviewOn\":\"2027-05-01\"}")
public record GroupTerms(
        @NotBlank @Size(max = 200) String name,
        @Size(min = 1, max = 20_000) @Nullable String termsOfReference,

        @Schema(description = "What the terms charge the group with") @Size(max = 8) @Nullable
        List<@NotNull GroupPurpose> purposes,

        @Schema(description = "Least number of members for a quorum; more than half when left out")
        @Min(1)
        @Max(200)
        @Nullable
        Integer quorumOverride,

        @Schema(
                description =
                        "Why fewer members than more than half make a quorum; without it quorumOverride only raises"
                                + " what is needed")
        @Size(min = 1, max = 2000)
        @Nullable
        String quorumBelowHalfReason,

        @Schema(description = "When the terms are to be looked at again") @Nullable @PlausibleDay
        LocalDate reviewOn) {

    List<GroupPurpose> purposesSaid() {
        return Objects.requireNonNullElse(purposes, List.<GroupPurpose>of()).stream()
                .distinct()
                .sorted()
                .toList();
    }

    /** What the terms say about the quorum; null when they leave it to the rule. */
    @Nullable
    QuorumTerms quorum() {
        return quorumOverride == null ? null : new QuorumTerms(quorumOverride, quorumBelowHalfReason != null);
    }

    /** Whether an approval of these terms holds for the others as well: a new name or review day changes no mandate. */
    boolean mandatesTheSameAs(GroupTerms other) {
        return Objects.equals(termsOfReference, other.termsOfReference)
                && purposesSaid().equals(other.purposesSaid())
                && Objects.equals(quorumOverride, other.quorumOverride)
                && Objects.equals(quorumBelowHalfReason, other.quorumBelowHalfReason);
    }
}
