package org.mobiletoolkit.device.connectivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.ods.OdsCode;

/**
 * What is written down about a site, apart from its surveys.
 *
 * <p>A rule and nothing else: no clock, no database, no framework.
 */
record SiteContent(
        String code,
        String name,
        SiteKind kind,
        @Nullable String postcode,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String siteCode,
        List<NewMitigation> mitigations) {

    /** One thing wrong with a member, found by a rule that looks at more than that member alone. */
    record Fault(String pointer, String code, String detail) {}

    SiteContent {
        siteCode = OdsCode.inCapitals(siteCode);
        mitigations = List.copyOf(mitigations);
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
