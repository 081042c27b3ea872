package org.mobiletoolkit.device.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.device.connectivity.SiteContent.Fault;
import org.mobiletoolkit.device.signal.MitigationKind;

class SiteContentTest {

    private static final UUID INITIATIVE = UUID.randomUUID();
    private static final BigDecimal DEGREES = new BigDecimal("53.8");

    @Test
    void acceptsAPostcodeOrBothCoordinates() {
        assertThat(at("LS9 7TF", null, null).faults()).isEmpty();
        assertThat(at(null, DEGREES, DEGREES).faults()).isEmpty();
        assertThat(at("LS9 7TF", DEGREES, DEGREES).faults()).isEmpty();
    }

    @Test
    void refusesToBeNowhereOrHalfway() {
        assertThat(at(null, null, null).faults())
                .containsExactly(
                        new Fault("/postcode", "required", "Say where it is: a postcode, or both coordinates."));
        assertThat(at("LS9 7TF", DEGREES, null).faults())
                .containsExactly(new Fault("/longitude", "required", "A place has both coordinates."));
        assertThat(at(null, null, DEGREES).faults())
                .containsExactly(new Fault("/latitude", "required", "A place has both coordinates."));
    }

    @Test
    void acceptsOneMitigationOfEachKind() {
        var faults = with(MitigationKind.values()).faults();

        assertThat(faults).isEmpty();
    }

    @Test
    void namesEachMitigationThatRepeatsAKind() {
        var faults = with(MitigationKind.WIFI, MitigationKind.OFFLINE, MitigationKind.WIFI, MitigationKind.WIFI)
                .faults();

        assertThat(faults)
                .containsExactly(
                        new Fault("/mitigations/2", "given-twice", "A site has one of each kind at most."),
                        new Fault("/mitigations/3", "given-twice", "A site has one of each kind at most."));
    }

    private static SiteContent at(
            @Nullable String postcode, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return new SiteContent(
                INITIATIVE, "C", "Clinic", SiteKind.SITE, postcode, latitude, longitude, null, List.of());
    }

    private static SiteContent with(MitigationKind... kinds) {
        var mitigations = List.of(kinds).stream()
                .map(kind -> new NewMitigation(kind, "agreed"))
                .toList();
        return new SiteContent(INITIATIVE, "C", "Clinic", SiteKind.SITE, "LS9 7TF", null, null, null, mitigations);
    }
}
