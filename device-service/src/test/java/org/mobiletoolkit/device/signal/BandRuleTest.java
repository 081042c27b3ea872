package org.mobiletoolkit.device.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mobiletoolkit.device.signal.Rules.HANDBOOK;
import static org.mobiletoolkit.device.signal.Rules.dB;
import static org.mobiletoolkit.device.signal.Rules.lte;
import static org.mobiletoolkit.device.signal.Rules.noService;
import static org.mobiletoolkit.device.signal.Rules.rssi;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobiletoolkit.device.signal.BandRule.Cuts;

class BandRuleTest {

    private static final Oracle ORACLE = Oracle.read();

    @Test
    void bandsEveryPointOfTheOracle() {
        assertThat(ORACLE.points().stream().map(rsrp -> HANDBOOK.rate(lte(rsrp))))
                .isEqualTo(ORACLE.bands());
    }

    @Test
    void isInclusiveAtTheBetterBandOfEveryCellularBoundary() {
        var found = new LinkedHashMap<>(ORACLE.boundaries());
        found.replaceAll((rsrp, band) -> HANDBOOK.rate(lte(rsrp)));

        assertThat(found).isEqualTo(ORACLE.boundaries()).hasSize(9);
    }

    @Test
    void isInclusiveAtTheBetterBandOfEveryWifiBoundary() {
        var found = new LinkedHashMap<>(ORACLE.wifiBoundaries());
        found.replaceAll((value, band) -> HANDBOOK.rate(rssi(Technology.WIFI, value)));

        assertThat(found).isEqualTo(ORACLE.wifiBoundaries()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "-69.9, EXCELLENT",
        "-70, GOOD",
        "-85, GOOD",
        "-85.1, FAIR",
        "-86, FAIR",
        "-100, FAIR",
        "-100.1, POOR",
        "-113, POOR"
    })
    void bandsThirdAndSecondGenerationByTheirOwnCuts(String value, Band band) {
        assertThat(HANDBOOK.rate(rssi(Technology.UMTS, dB(value)))).isEqualTo(band);
        assertThat(HANDBOOK.rate(rssi(Technology.GSM, dB(value)))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "-70, 10.1, EXCELLENT", // a good SINR leaves the band of RSRP
        "-70, 10, FAIR", // good is more than 10
        "-70, 0, FAIR", // poor is less than 0
        "-70, -0.1, POOR",
        "-95, 25, FAIR", // a good SINR does not lift a weak signal
        "-105, 5, POOR",
        "-111, 25, NONE",
        "-111, -5, NONE"
    })
    void takesTheWorseOfPowerAndInterference(String rsrp, String sinr, Band band) {
        assertThat(HANDBOOK.rate(lte(rsrp, sinr))).isEqualTo(band);
    }

    @Test
    void bandsByPowerAloneWhereInterferenceWasNotMeasured() {
        assertThat(HANDBOOK.rate(lte("-70", null))).isEqualTo(Band.EXCELLENT);
    }

    @Test
    void bandsFifthGenerationAsFourth() {
        assertThat(HANDBOOK.rate(new Reading(Technology.NR, false, dB("-90.1"), null, null, null)))
                .isEqualTo(Band.FAIR);
    }

    @ParameterizedTest
    @EnumSource(Technology.class)
    void isNoneWhereThereIsNoService(Technology technology) {
        assertThat(HANDBOOK.rate(noService(technology))).isEqualTo(Band.NONE);
    }

    @Test
    void refusesCutsThatDoNotDescend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cuts(dB("-80"), dB("-90"), dB("-90"), dB("-110")))
                .withMessage("Connectivity cuts must descend, but -90 is followed by -90");
    }
}
