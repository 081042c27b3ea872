package org.mobiletoolkit.device.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.device.connectivity.ConnectivityFact.Surveyed;
import org.mobiletoolkit.platform.fact.Fact;

class ConnectivityFactTest {

    private static final UUID WARD = UUID.fromString("01920d2e-5a3c-7b1e-8f00-2b6f3c9d1a11");
    private static final UUID CLINIC = UUID.fromString("01920d2e-5a3c-7b1e-8f00-2b6f3c9d1a12");

    @Test
    void isTrueWhenOneOfTheSitesIsSurveyed() {
        var sites = List.of(new Surveyed(WARD, "WARD-7", 1), new Surveyed(CLINIC, "CLINIC-2", 0));

        assertThat(ConnectivityFact.of(sites))
                .isEqualTo(answer(true, 2, 1).refs(List.of("/connectivity-sites/" + WARD)));
    }

    @Test
    void isFalseAndNamesTheSitesWhenNoneIsSurveyed() {
        var sites = List.of(new Surveyed(WARD, "WARD-7", 0), new Surveyed(CLINIC, "CLINIC-2", 0));

        assertThat(ConnectivityFact.of(sites))
                .isEqualTo(answer(false, 2, 0)
                        .missing(List.of("a survey point at one of WARD-7, CLINIC-2"))
                        .refs(List.of("/connectivity-sites/" + WARD, "/connectivity-sites/" + CLINIC)));
    }

    @Test
    void isFalseWithoutAnySite() {
        assertThat(ConnectivityFact.of(List.of()))
                .isEqualTo(answer(false, 0, 0).missing(List.of("a connectivity site with a survey point")));
    }

    @Test
    void countsAllSitesButRefersToFiftyAtMost() {
        var sites = IntStream.range(0, 60)
                .mapToObj(i -> new Surveyed(new UUID(7, i), "SITE-" + i, 3))
                .toList();

        var fact = ConnectivityFact.of(sites);

        assertThat(fact.observed()).containsEntry("surveyed", 60);
        assertThat(fact.recordRefs()).hasSize(50).startsWith("/connectivity-sites/" + new UUID(7, 0));
    }

    private static Fact answer(boolean satisfied, int sites, int surveyed) {
        return Fact.of("VIS1.CONNECTIVITY", satisfied)
                .observed("sites", sites)
                .observed("surveyed", surveyed)
                .required("surveyed", 1);
    }
}
