package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The score of one domain, in the dimension (pillar or section) to which it belongs. */
public record DomainScore(
        @Schema(
                description = "A pillar of What Good Looks Like (DMA_2023) or the name of a section (DMA_2015)",
                examples = "SMART_FOUNDATIONS")
        @NotBlank
        @Size(max = 120)
        String dimension,

        @Schema(examples = "Connectivity") @NotBlank @Size(max = 200)
        String domain,

        @Schema(
                description = "1 to 5 (DMA_2023) or 0 to 100 (DMA_2015); null or left out when not assessed, never 0",
                nullable = true,
                examples = "2")
        @Nullable
        Integer score,

        @Schema(
                description =
                        "DMA_2015 only: the answer on the scale of agreement, of shares or of structure, instead of the score",
                nullable = true)
        @Nullable
        Dma2015Answer answer,

        @Schema(nullable = true, examples = "Two of nine bases have no Wi-Fi") @Size(max = 2000) @Nullable
        String note) {

    /** The score in points of the scheme; null when the domain was not assessed. */
    @Nullable
    Integer points() {
        return score != null || answer == null ? score : Integer.valueOf(answer.points());
    }
}
