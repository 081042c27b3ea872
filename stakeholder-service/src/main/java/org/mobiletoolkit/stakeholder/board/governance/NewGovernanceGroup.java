package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** A group to be formed. */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","kind":"BOARD","name":"Mobile programme board",
                 "termsOfReference":"Decides the gates of the initiative; meets monthly."}""")
public record NewGovernanceGroup(
        @NotNull UUID initiativeId,
        @NotNull GroupKind kind,
        @NotBlank @Size(max = 200) String name,
        @Size(min = 1, max = 20_000) @Nullable String termsOfReference,

        @Schema(description = "What the terms charge the group with") @Size(max = 8) @Nullable
        List<@NotNull GroupPurpose> purposes,

        @Schema(description = "Least number of members for a quorum; more than half when left out")
        @Min(1)
        @Max(200)
        @Nullable
        Integer quorumOverride,

        @Schema(description = "Why fewer members than more than half make a quorum")
        @Size(min = 1, max = 2000)
        @Nullable
        String quorumBelowHalfReason,

        @Schema(description = "When the terms are to be looked at again") @Nullable @PlausibleDay
        LocalDate reviewOn) {

    GroupTerms terms() {
        return new GroupTerms(name, termsOfReference, purposes, quorumOverride, quorumBelowHalfReason, reviewOn);
    }
}
