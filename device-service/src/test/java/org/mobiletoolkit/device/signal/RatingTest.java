package org.mobiletoolkit.device.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mobiletoolkit.device.signal.Rules.dB;
import static org.mobiletoolkit.device.signal.Rules.lte;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatingTest {

    @Test
    void cutsAsTheHandbookDoesUnlessToldOtherwise() {
        var rating = with(Map.of());

        Oracle.read()
                .boundaries()
                .forEach((rsrp, band) ->
                        assertThat(rating.rate(lte(rsrp))).as("%s dBm", rsrp).isEqualTo(band));
        Oracle.read()
                .wifiBoundaries()
                .forEach((rssi, band) -> assertThat(rating.rate(Rules.rssi(Technology.WIFI, rssi)))
                        .as("%s dBm", rssi)
                        .isEqualTo(band));
        assertThat(rating.rate(Rules.rssi(Technology.GSM, dB("-70")))).isEqualTo(Band.GOOD);
        assertThat(rating.rate(lte("-70", "10"))).isEqualTo(Band.FAIR);
        assertThat(rating.percentile()).isEqualTo("0.20");
    }

    @Test
    void cutsWhereAnOrganisationSaysSo() {
        var rating = with(Map.of("connectivity.rsrp.poor", "-120", "connectivity.site-percentile", "0.5"));

        assertThat(rating.rate(lte(dB("-120")))).isEqualTo(Band.POOR);
        assertThat(rating.rate(Map.of(Band.NONE, 1L, Band.GOOD, 2L)).band()).isEqualTo(Band.GOOD);
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Map.of("connectivity.rsrp.good", "-79")))
                .withMessage("Connectivity cuts must descend, but -80 is followed by -79");
        for (var percentile : new String[] {"0", "-0.1", "1.01"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(Map.of("connectivity.site-percentile", percentile)))
                    .withMessage("connectivity.site-percentile must be above 0 and at most 1");
        }
    }

    private static Rating with(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(ConnectivitySettings.class)
                .withDefaultValues(settings)
                .build();
        return new Rating(config.getConfigMapping(ConnectivitySettings.class));
    }
}
