package org.mobiletoolkit.device.connectivity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.ods.OdsCode;

/**
 * A site or area to be surveyed.
 *
 * @param initiativeId the initiative that it is surveyed for
 * @param code short name, unique in the initiative
 * @param postcode where it is, unless coordinates say so
 * @param latitude degrees north
 * @param longitude degrees east
 * @param siteCode ODS code of the site, if it has one (handbook 7.1)
 * @param mitigations what was agreed to help, if it is connected badly
 */
public record NewConnectivitySite(
        @NotNull
        @Schema(
                description = "The initiative that it is surveyed for",
                examples = "01920d2e-5a3c-7b1e-8f00-2b6f3c9d1a01")
        UUID initiativeId,

        @NotNull
        @Pattern(regexp = ConnectivitySiteChange.CODE)
        @Schema(description = "Short name, unique in the initiative", examples = "CLINIC-2")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Northside health centre")
        String name,

        @NotNull @Schema(examples = "SITE") SiteKind kind,

        @Nullable
        @Pattern(regexp = ConnectivitySiteChange.POSTCODE)
        @Schema(description = "Where it is, unless coordinates say so", examples = "LS9 7TF")
        String postcode,

        @Nullable
        @DecimalMin("-90")
        @DecimalMax("90")
        @Digits(integer = 2, fraction = 6)
        @Schema(description = "Degrees north", examples = "53.806678")
        BigDecimal latitude,

        @Nullable
        @DecimalMin("-180")
        @DecimalMax("180")
        @Digits(integer = 3, fraction = 6)
        @Schema(description = "Degrees east", examples = "-1.519583")
        BigDecimal longitude,

        @Nullable
        @Pattern(regexp = OdsCode.FORM)
        @Schema(description = "ODS code of the site, if it has one (handbook 7.1)", examples = "RR801")
        String siteCode,

        @Schema(description = "What was agreed to help, if it is connected badly") @Nullable @Size(max = 3)
        List<@Valid @NotNull NewMitigation> mitigations) {

    SiteContent content() {
        return new SiteContent(
                code,
                name,
                kind,
                postcode,
                latitude,
                longitude,
                siteCode,
                Objects.requireNonNullElse(mitigations, List.of()));
    }
}
