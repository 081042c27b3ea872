package org.mobiletoolkit.device.connectivity;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.device.signal.Band;

/**
 * What the points of a site come to; kept beside the site and computed anew whenever points are added.
 *
 * @param points how many there are
 * @param percentileRsrp the low percentile of LTE and 5G RSRP by nearest rank, dBm; null without such readings
 * @param percentileWifi the low percentile of Wi-Fi RSSI by nearest rank, dBm; null without such readings
 * @param lastMeasuredAt when the latest point was measured
 */
@Embeddable
record SurveySummary(
        long points,
        long excellentPoints,
        long goodPoints,
        long fairPoints,
        long poorPoints,
        long nonePoints,
        @Nullable BigDecimal percentileRsrp,
        @Nullable BigDecimal percentileWifi,
        @Nullable Instant lastMeasuredAt) {

    static final SurveySummary OF_NOTHING = new SurveySummary(0, 0, 0, 0, 0, 0, null, null, null);

    /** How many points are of each band, best band first. */
    Map<Band, Long> byBand() {
        var counts = new EnumMap<Band, Long>(Band.class);
        counts.put(Band.EXCELLENT, excellentPoints);
        counts.put(Band.GOOD, goodPoints);
        counts.put(Band.FAIR, fairPoints);
        counts.put(Band.POOR, poorPoints);
        counts.put(Band.NONE, nonePoints);
        return counts;
    }
}
