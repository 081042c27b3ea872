package org.mobiletoolkit.device.signal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Bands a reading (handbook 5.7).
 *
 * <p>A rule and nothing else. Cuts are inclusive at the better band, save where the handbook writes "greater than": 2G/3G
 * EXCELLENT and good SINR. The handbook names only a good and a poor SINR, so a good one leaves the band that RSRP gives.
 *
 * @param rsrp for LTE and 5G, dBm
 * @param wifi for Wi-Fi RSSI, dBm
 * @param legacy for 2G and 3G RSSI, dBm
 * @param sinr for LTE and 5G, dB
 */
record BandRule(Cuts rsrp, Cuts wifi, LegacyCuts legacy, SinrCuts sinr) {

    /** The lowest value of each band but NONE. */
    record Cuts(BigDecimal excellent, BigDecimal good, BigDecimal fair, BigDecimal poor) {

        Cuts {
            requireDescending(excellent, good, fair, poor);
        }

        Band band(BigDecimal value) {
            if (value.compareTo(excellent) >= 0) {
                return Band.EXCELLENT;
            }
            if (value.compareTo(good) >= 0) {
                return Band.GOOD;
            }
            if (value.compareTo(fair) >= 0) {
                return Band.FAIR;
            }
            return value.compareTo(poor) >= 0 ? Band.POOR : Band.NONE;
        }
    }

    /** The value that EXCELLENT must exceed and the lowest of GOOD and FAIR; any weaker reading is POOR. */
    record LegacyCuts(BigDecimal excellentAbove, BigDecimal good, BigDecimal fair) {

        LegacyCuts {
            requireDescending(excellentAbove, good, fair);
        }

        Band band(BigDecimal value) {
            if (value.compareTo(excellentAbove) > 0) {
                return Band.EXCELLENT;
            }
            if (value.compareTo(good) >= 0) {
                return Band.GOOD;
            }
            return value.compareTo(fair) >= 0 ? Band.FAIR : Band.POOR;
        }
    }

    /** The value that a good SINR must exceed and the lowest that is not poor. */
    record SinrCuts(BigDecimal goodAbove, BigDecimal fair) {

        SinrCuts {
            requireDescending(goodAbove, fair);
        }

        /** The best band that a point with this SINR can have. */
        Band best(BigDecimal value) {
            if (value.compareTo(goodAbove) > 0) {
                return Band.EXCELLENT;
            }
            return value.compareTo(fair) >= 0 ? Band.FAIR : Band.POOR;
        }
    }

    /** The band of a reading; NONE where there was nothing to read. */
    Band rate(Reading reading) {
        var value = reading.technology().scale().of(reading);
        if (reading.noService() || value == null) {
            return Band.NONE;
        }
        return switch (reading.technology().scale()) {
            case REFERENCE_SIGNAL -> rsrp.band(value).worst(bestBySinr(reading.sinr()));
            case WIFI_STRENGTH -> wifi.band(value);
            case LEGACY_STRENGTH -> legacy.band(value);
        };
    }

    private Band bestBySinr(@Nullable BigDecimal value) {
        return value == null ? Band.EXCELLENT : sinr.best(value);
    }

    private static void requireDescending(BigDecimal... cuts) {
        for (int i = 1; i < cuts.length; i++) {
            if (cuts[i - 1].compareTo(cuts[i]) <= 0) {
                throw new IllegalArgumentException(
                        "Connectivity cuts must descend, but %s is followed by %s".formatted(cuts[i - 1], cuts[i]));
            }
        }
    }
}
