package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/**
 * What is said of a group by itself; members come and go by commands. A change of what was approved (text, purposes,
 * quorum) takes the approval of the terms away.
 */
@Embeddable
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","kind":"BOARD","name":"Mobile programme board",
                 "termsOfReference":"Decides the gates of the initiative; meets monthly."}""")
public record GovernanceGroupContent(
        @Fixed @NotNull UUID initiativeId,
        @Fixed @Enumerated(EnumType.STRING) @NotNull GroupKind kind,
        @NotBlank @Size(max = 200) String name,
        @Size(min = 1, max = 20_000) @Nullable String termsOfReference,

        @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "What the terms charge the group with") @Size(max = 8)
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

    public GovernanceGroupContent {
        purposes = Given.ordered(purposes);
    }

    /** What the terms say about the quorum; null when they leave it to the rule. */
    @Nullable
    QuorumTerms quorum() {
        return quorumOverride == null ? null : new QuorumTerms(quorumOverride, quorumBelowHalfReason != null);
    }

    /** Whether an approval of these terms holds for the others as well: a new name or review day changes no mandate. */
    boolean mandatesTheSameAs(GovernanceGroupContent other) {
        return Objects.equals(termsOfReference, other.termsOfReference)
                && purposes.equals(other.purposes)
                && Objects.equals(quorumOverride, other.quorumOverride)
                && Objects.equals(quorumBelowHalfReason, other.quorumBelowHalfReason);
    }
}
