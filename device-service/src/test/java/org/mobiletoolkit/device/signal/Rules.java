package org.mobiletoolkit.device.signal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.device.signal.BandRule.Cuts;
import org.mobiletoolkit.device.signal.BandRule.LegacyCuts;
import org.mobiletoolkit.device.signal.BandRule.SinrCuts;

/** The handbook's rule with the handbook's cuts, and readings to try it on. */
final class Rules {

    static final BandRule HANDBOOK = new BandRule(
            new Cuts(dB("-80"), dB("-90"), dB("-100"), dB("-110")),
            new Cuts(dB("-50"), dB("-67"), dB("-75"), dB("-85")),
            new LegacyCuts(dB("-70"), dB("-85"), dB("-100")),
            new SinrCuts(dB("10"), dB("0")));

    private Rules() {}

    static Reading lte(BigDecimal rsrp) {
        return new Reading(Technology.LTE, false, rsrp, null, null, null);
    }

    static Reading lte(String rsrp, @Nullable String sinr) {
        return new Reading(Technology.LTE, false, dB(rsrp), null, sinr == null ? null : dB(sinr), null);
    }

    static Reading rssi(Technology technology, BigDecimal rssi) {
        return new Reading(technology, false, null, null, null, rssi);
    }

    static Reading noService(Technology technology) {
        return new Reading(technology, true, null, null, null, null);
    }

    static BigDecimal dB(String value) {
        return new BigDecimal(value);
    }
}
