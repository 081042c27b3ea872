package org.mobiletoolkit.benefits.benefit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A benefit, or dis-benefit, that somebody has named (handbook 3.2).
 *
 * @param initiativeId which initiative shall bring it about
 * @param reference {@code BEN-} and three to nine digits; the next free one when left out
 * @param title 3 to 120 characters
 * @param description at most 4000 characters
 * @param category which kind of benefit
 * @param disBenefit true when it is a disadvantage, whose value will be subtracted; false when left out
 * @param beneficiaries to whom it falls
 * @param ownerId subject of the person who will own it
 * @param service the service in which it will show
 * @param statedBy who named it: a group, a workshop, a role
 */
@Schema(
        examples = "{\"initiativeId\":\"0190a5f0-7c00-7000-8000-000000000001\","
                + "\"title\":\"Fewer journeys back to base\","
                + "\"description\":\"Nurses complete the record at the point of care\","
                + "\"category\":\"NON_CASH_RELEASING\",\"beneficiaries\":[\"STAFF\",\"PATIENT\"],"
                + "\"service\":\"District nursing\",\"statedBy\":\"Vision workshop with community nurses\"}")
public record NewBenefit(
        @NotNull @Schema(examples = "0190a5f0-7c00-7000-8000-000000000001")
        UUID initiativeId,

        @Nullable @Pattern(regexp = BenefitReference.PATTERN) @Schema(examples = "BEN-007")
        String reference,

        @NotBlank @Size(min = 3, max = 120) @Schema(examples = "Fewer journeys back to base")
        String title,

        @Nullable @Size(max = 4000) @Schema(examples = "Nurses complete the record at the patient's home")
        String description,

        @NotNull BenefitCategory category,
        @Nullable Boolean disBenefit,
        @NotEmpty Set<@NotNull Beneficiary> beneficiaries,

        @Nullable @Size(min = 1, max = 200) @Schema(examples = "benefits-owner@rrx")
        String ownerId,

        @Nullable @Size(min = 2, max = 120) @Schema(examples = "District nursing")
        String service,

        @Nullable @Size(min = 2, max = 200) @Schema(examples = "Vision workshop with community nurses")
        String statedBy) {}
