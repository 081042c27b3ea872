package org.mobiletoolkit.stakeholder.people.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.ods.OdsCode;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/** What may be changed of a stakeholder; weights and opinions are assessed, not changed. */
@Embeddable
@Schema(examples = """
    {"jobTitle":"Chief nursing information officer","roleCodes":["CNIO"],"preferredChannel":"FACE_TO_FACE"}\
    """)
public record StakeholderContent(
        @Fixed @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String name,
        @Enumerated(EnumType.STRING) @NotNull StakeholderKind kind,
        @NotNull Boolean internal,
        @Enumerated(EnumType.STRING) @NotNull Seniority seniority,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "Roles in the initiative, e.g. SRO, BOARD_SPONSOR, CLINICAL_LEAD, CCIO, CNIO, CIO")
        @Size(max = 20)
        List<
                        @NotNull
                        @Pattern(
                                regexp = RoleCode.FORM,
                                message =
                                        "must be a role code: 2 to 40 capital letters, digits and underscores, such as CLINICAL_LEAD")
                        String>
                roleCodes,

        @Schema(description = "ODS code of the stakeholder's own organisation, kept in capitals")
        @Pattern(regexp = OdsCode.FORM, message = "must be an ODS code: 1 to 9 letters and digits, such as RRX")
        @Nullable
        String odsCode,

        @Size(max = 200) @Nullable String jobTitle,
        @Size(max = 300) @Nullable String contact,

        @Schema(description = "Login of the person, when they have one") @Size(min = 1, max = 200) @Login @Nullable
        String subject,

        @Enumerated(EnumType.STRING) @Nullable EngagementChannel preferredChannel,

        @Schema(description = "Login of the colleague who keeps the contact") @Size(max = 200) @Login @Nullable
        String relationshipOwner,

        @Schema(description = "Whether the person speaks for the change among colleagues")
        Boolean champion,

        @Schema(description = "Another stakeholder of kind GROUP or ORGANISATION to which the person belongs") @Nullable
        UUID groupId,

        @Nullable UUID linkedSupplierId,
        @Nullable UUID linkedUserTypeId) {

    public StakeholderContent {
        roleCodes = Given.list(roleCodes).stream().distinct().toList();
        odsCode = OdsCode.inCapitals(odsCode);
        champion = Boolean.TRUE.equals(champion);
    }

    /** The same with what was wrong put right. */
    StakeholderContent corrected(CorrectedDetails right) {
        return new StakeholderContent(
                initiativeId,
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
