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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.ods.OdsCode;

/**
 * What may be changed of a site, as a merge patch: what is left out stays, an array replaces the whole array.
 *
 * @param code short name, unique in the initiative
 * @param postcode where it is, unless coordinates say so
 * @param latitude degrees north
 * @param longitude degrees east
 * @param siteCode ODS code of the site, if it has one (handbook 7.1)
 * @param mitigations everything that was agreed to help
 */
public record ConnectivitySiteChange(
        @NotNull
        @Pattern(regexp = CODE)
        @Schema(description = "Short name, unique in the initiative", examples = "CLINIC-2")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Northside health centre, ground floor")
        String name,

        @NotNull @Schema(examples = "SITE") SiteKind kind,

        @Nullable
        @Pattern(regexp = POSTCODE)
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

        @Schema(description = "Everything that was agreed to help") @Nullable @Size(max = 3)
        List<@Valid @NotNull NewMitigation> mitigations) {

    static final String CODE = "^[A-Z0-9][A-Z0-9/-]{0,29}$";
    static final String POSTCODE = "^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$";

    static ConnectivitySiteChange of(SiteContent content) {
        return new ConnectivitySiteChange(
                content.code(),
                content.name(),
                content.kind(),
                content.postcode(),
                content.latitude(),
                content.longitude(),
                content.siteCode(),
                content.mitigations());
    }

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
