package org.mobiletoolkit.device.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.device.signal.Rules.dB;
import static org.mobiletoolkit.device.signal.Rules.lte;
import static org.mobiletoolkit.device.signal.Rules.noService;
import static org.mobiletoolkit.device.signal.Rules.rssi;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobiletoolkit.device.signal.Reading.Fault;

class ReadingTest {

    @Test
    void acceptsWhatEachTechnologyCanMeasure() {
        assertThat(lte("-95", "4").faults()).isEmpty();
        assertThat(new Reading(Technology.NR, false, dB("-95"), dB("-12"), dB("4"), dB("-66")).faults())
                .isEmpty();
        assertThat(rssi(Technology.WIFI, dB("-60")).faults()).isEmpty();
        assertThat(new Reading(Technology.WIFI, false, null, null, dB("30"), dB("-60")).faults())
                .isEmpty();
        assertThat(rssi(Technology.GSM, dB("-99")).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Technology.class)
    void acceptsThatThereIsNoService(Technology technology) {
        assertThat(noService(technology).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LTE, rsrp", "NR, rsrp", "WIFI, rssi", "UMTS, rssi", "GSM, rssi"})
    void asksForTheNumberThatBandsThePoint(Technology technology, String member) {
        var forgotten = new Reading(technology, false, null, null, null, null);

        assertThat(forgotten.faults())
                .containsExactly(new Fault(
                        member,
                        "required",
                        "A %s point is banded by it; where none was found, say noService.".formatted(technology)));
    }

    @Test
    void refusesASignalWhereThereIsSaidToBeNoService() {
        assertThat(new Reading(Technology.LTE, true, dB("-95"), null, null, null).faults())
                .containsExactly(
                        new Fault("noService", "contradicts-reading", "A signal was measured, so there is service."));
    }

    @Test
    void refusesReferenceSignalsOfTechnologiesThatHaveNone() {
        assertThat(new Reading(Technology.WIFI, false, dB("-95"), dB("-12"), null, dB("-60")).faults())
                .containsExactly(
                        new Fault("rsrp", "not-measurable", "WIFI has no such quantity."),
                        new Fault("rsrq", "not-measurable", "WIFI has no such quantity."));
    }

    @Test
    void saysWifiQualityInPercentAsTheOracleDoes() {
        var expected = Oracle.read().wifiQualityPct();
        var found = new LinkedHashMap<>(expected);
        found.replaceAll((value, pct) -> rssi(Technology.WIFI, value).wifiQualityPct());

        assertThat(found).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void saysNoQualityForWhatIsNotWifi() {
        assertThat(lte("-60", null).wifiQualityPct()).isNull();
        assertThat(noService(Technology.WIFI).wifiQualityPct()).isNull();
    }
}
