package org.mobiletoolkit.benefits.benefit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may be changed of an identified benefit: members left out stay, {@code null} clears an optional one.
 *
 * @param title 3 to 120 characters
 * @param description at most 4000 characters
 * @param category which kind of benefit
 * @param disBenefit true when it is a disadvantage
 * @param beneficiaries replaces the whole set
 * @param ownerId subject of the person who will own it
 * @param service the service in which it will show
 * @param statedBy who named it
 */
@Schema(examples = "{\"title\":\"Fewer journeys back to base\",\"service\":\"District nursing\"}")
public record BenefitChange(
        @NotBlank @Size(min = 3, max = 120) @Schema(examples = "Fewer journeys back to base")
        String title,

        @Nullable @Size(max = 4000) @Schema(examples = "Nurses complete the record at the patient's home")
        String description,

        @NotNull BenefitCategory category,
        @NotNull Boolean disBenefit,
        @NotEmpty Set<@NotNull Beneficiary> beneficiaries,

        @Nullable @Size(min = 1, max = 200) @Schema(examples = "benefits-owner@rrx")
        String ownerId,

        @Nullable @Size(min = 2, max = 120) @Schema(examples = "District nursing")
        String service,

        @Nullable @Size(min = 2, max = 200) @Schema(examples = "Vision workshop with community nurses")
        String statedBy) {

    static BenefitChange of(Benefit benefit) {
        return new BenefitChange(
                benefit.title(),
                benefit.description(),
                benefit.category(),
                benefit.disBenefit(),
                benefit.beneficiaries(),
                benefit.ownerId(),
                benefit.service(),
                benefit.statedBy());
    }
}
