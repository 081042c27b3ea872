package org.mobiletoolkit.benefits.benefit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/** A benefit, or dis-benefit, that somebody has named (handbook 3.2). */
@Embeddable
@Schema(
        examples = "{\"initiativeId\":\"0190a5f0-7c00-7000-8000-000000000001\","
                + "\"title\":\"Fewer journeys back to base\","
                + "\"description\":\"Nurses complete the record at the point of care\","
                + "\"category\":\"NON_CASH_RELEASING\",\"beneficiaries\":[\"STAFF\",\"PATIENT\"],"
                + "\"service\":\"District nursing\",\"statedBy\":\"Vision workshop with community nurses\"}")
public record BenefitContent(
        @Fixed @NotNull @Schema(examples = "0190a5f0-7c00-7000-8000-000000000001")
        UUID initiativeId,

        @Fixed
        @Pattern(
                regexp = BenefitReference.PATTERN,
                message = "must be BEN- and a number of 3 to 9 digits, such as BEN-001")
        @Schema(
                description = "BEN- and three to nine digits; the next free one when it is left out",
                examples = "BEN-007")
        String reference,

        @NotBlank @Size(min = 3, max = 120) @Schema(examples = "Fewer journeys back to base")
        String title,

        @Nullable @Size(max = 4000) @Schema(examples = "Nurses complete the record at the patient's home")
        String description,

        @Enumerated(EnumType.STRING) @NotNull BenefitCategory category,

        @Schema(description = "True when it is a disadvantage, whose value will be subtracted; false when left out")
        Boolean disBenefit,

        @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "To whom it falls") @NotEmpty
        Set<@NotNull Beneficiary> beneficiaries,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(description = "Login of the person who will own it", examples = "benefits-owner@rrx")
        @Login
        String ownerId,

        @Nullable
        @Size(min = 2, max = 120)
        @Schema(description = "The service in which it will show", examples = "District nursing")
        String service,

        @Nullable
        @Size(min = 2, max = 200)
        @Schema(
                description = "Who named it: a group, a workshop, a role",
                examples = "Vision workshop with community nurses")
        String statedBy) {

    public BenefitContent {
        disBenefit = Boolean.TRUE.equals(disBenefit);
        beneficiaries = Given.ordered(beneficiaries);
    }

    BenefitContent under(BenefitReference given) {
        return new BenefitContent(
                initiativeId,
                given.text(),
                title,
                description,
                category,
                disBenefit,
                beneficiaries,
                ownerId,
                service,
                statedBy);
    }
}
