package org.mobiletoolkit.stakeholder.people.register;

import jakarta.validation.constraints.Max;
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
import org.mobiletoolkit.handbook.ods.OdsCode;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.record.Given;

/** A stakeholder to be entered in the register, with a first look at the weight when there is one. */
@Schema(examples = """
    {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","name":"Chief clinical information officer",
     "kind":"PERSON","internal":true,"seniority":"SENIOR","roleCodes":["CLINICAL_LEAD"],"odsCode":"RRX",
     "subject":"clinical-lead@rrx","preferredChannel":"FACE_TO_FACE",
     "relationshipOwner":"programme-manager@rrx","champion":true,"power":4,"interest":5,"impactOfChange":4}\
    """)
public record NewStakeholder(
        @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String name,
        @NotNull StakeholderKind kind,
        @NotNull Boolean internal,
        @NotNull Seniority seniority,

        @Schema(description = "Roles in the initiative, e.g. SRO, BOARD_SPONSOR, CLINICAL_LEAD, CCIO, CNIO, CIO")
        @Size(max = 20)
        @Nullable
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

        @Nullable EngagementChannel preferredChannel,

        @Schema(description = "Login of the colleague who keeps the contact") @Size(max = 200) @Login @Nullable
        String relationshipOwner,

        @Nullable Boolean champion,

        @Schema(description = "Another stakeholder of kind GROUP or ORGANISATION to which the person belongs") @Nullable
        UUID groupId,

        @Nullable UUID linkedSupplierId,
        @Nullable UUID linkedUserTypeId,

        @Schema(description = "Influence over the outcome, 1 to 5; together with interest, as of today")
        @Min(1)
        @Max(5)
        @Nullable
        Integer power,

        @Min(1) @Max(5) @Nullable Integer interest,
        @Min(1) @Max(5) @Nullable Integer impactOfChange) {

    StakeholderContent content() {
        return new StakeholderContent(
                initiativeId,
                name,
                kind,
                internal,
                seniority,
                Given.list(roleCodes),
                odsCode,
                jobTitle,
                contact,
                subject,
                preferredChannel,
                relationshipOwner,
                Boolean.TRUE.equals(champion),
                groupId,
                linkedSupplierId,
                linkedUserTypeId);
    }

    /** The first look at the weight, as of today; only where there is one. */
    NewInfluenceAssessment weight() {
        return new NewInfluenceAssessment(
                Objects.requireNonNull(power), Objects.requireNonNull(interest), impactOfChange, null, null);
    }
}
