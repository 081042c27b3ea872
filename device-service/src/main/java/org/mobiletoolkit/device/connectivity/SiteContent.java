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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.ods.OdsCode;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/**
 * What is written down about a site or area, apart from its surveys.
 *
 * <p>A rule and nothing else: no clock, no database.
 */
@Schema(name = "ConnectivitySiteContent")
public record SiteContent(
        @Fixed
        @NotNull
        @Schema(
                description = "The initiative that it is surveyed for",
                examples = "01920d2e-5a3c-7b1e-8f00-2b6f3c9d1a01")
        UUID initiativeId,

        @NotNull
        @Pattern(regexp = CODE, message = "must be 1 to 30 capital letters, digits, slashes or hyphens, such as WARD-7")
        @Schema(description = "Short name, unique in the initiative", examples = "CLINIC-2")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Northside health centre")
        String name,

        @NotNull @Schema(examples = "SITE") SiteKind kind,

        @Nullable
        @Pattern(regexp = POSTCODE, message = "must be a postcode in capitals with one space, such as SW1A 1AA")
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
        @Pattern(regexp = OdsCode.FORM, message = "must be an ODS code: 1 to 9 letters and digits, such as RRX")
        @Schema(description = "ODS code of the site, if it has one (handbook 7.1)", examples = "RR801")
        String siteCode,

        @Schema(description = "Everything that was agreed to help, if it is connected badly") @Size(max = 3)
        List<@Valid @NotNull NewMitigation> mitigations) {

    static final String CODE = "^[A-Z0-9][A-Z0-9/-]{0,29}$";
    static final String POSTCODE = "^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$";

    /** One thing wrong with a member, found by a rule that looks at more than that member alone. */
    record Fault(String pointer, String code, String detail) {}

    public SiteContent {
        siteCode = OdsCode.inCapitals(siteCode);
        mitigations = Given.list(mitigations);
    }

    /** Everything that is wrong with the members together; empty if nothing is. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if ((latitude == null) != (longitude == null)) {
            faults.add(new Fault(
                    latitude == null ? "/latitude" : "/longitude", "required", "A place has both coordinates."));
        }
        if (postcode == null && latitude == null && longitude == null) {
            faults.add(new Fault("/postcode", "required", "Say where it is: a postcode, or both coordinates."));
        }
        for (int later = 1; later < mitigations.size(); later++) {
            var kindOfMitigation = mitigations.get(later).kind();
            if (mitigations.subList(0, later).stream().anyMatch(earlier -> earlier.kind() == kindOfMitigation)) {
                faults.add(new Fault("/mitigations/" + later, "given-twice", "A site has one of each kind at most."));
            }
        }
        return List.copyOf(faults);
    }
}
