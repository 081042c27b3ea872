package org.mobiletoolkit.stakeholder.people.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.ods.OdsCode;

/** What may be changed of a stakeholder; weights and opinions are assessed, not changed. */
@Schema(examples = """
    {"jobTitle":"Chief nursing information officer","roleCodes":["CNIO"],"preferredChannel":"FACE_TO_FACE"}\
    """)
public record StakeholderDetails(
        @NotBlank @Size(max = 200) String name,
        @NotNull StakeholderKind kind,
        @NotNull Boolean internal,
        @NotNull Seniority seniority,

        @Schema(description = "Roles in the initiative, e.g. SRO, BOARD_SPONSOR, CLINICAL_LEAD, CCIO, CNIO, CIO")
        @NotNull
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = RoleCode.FORM) String> roleCodes,

        @Schema(description = "ODS code of the stakeholder's own organisation, kept in capitals")
        @Pattern(regexp = OdsCode.FORM)
        @Nullable
        String odsCode,

        @Size(max = 200) @Nullable String jobTitle,
        @Size(max = 300) @Nullable String contact,

        @Schema(description = "Login of the person, when they have one") @Size(min = 1, max = 200) @Nullable
        String subject,

        @Nullable EngagementChannel preferredChannel,

        @Schema(description = "Login of the colleague who keeps the contact") @Size(max = 200) @Nullable
        String relationshipOwner,

        @Schema(description = "Whether the person speaks for the change among colleagues") @NotNull
        Boolean champion,

        @Schema(description = "Another stakeholder of kind GROUP or ORGANISATION to which the person belongs") @Nullable
        UUID groupId,

        @Nullable UUID linkedSupplierId,
        @Nullable UUID linkedUserTypeId) {

    public StakeholderDetails {
        odsCode = OdsCode.inCapitals(odsCode);
    }

    /** The same with what was wrong put right. */
    StakeholderDetails corrected(CorrectedDetails right) {
        return new StakeholderDetails(
                right.name(),
                kind,
                internal,
                seniority,
                roleCodes,
                right.odsCode(),
                right.jobTitle(),
                right.contact(),
                subject,
                preferredChannel,
                relationshipOwner,
                champion,
                groupId,
                linkedSupplierId,
                linkedUserTypeId);
    }
}
