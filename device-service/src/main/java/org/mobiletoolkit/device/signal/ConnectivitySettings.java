package org.mobiletoolkit.device.signal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/**
 * Where the bands are cut (handbook 5.7). Vendors differ on the floor, so an organisation may set its own.
 *
 * <p>A point is rated once, when it is recorded: other cuts hold for points recorded after them, so that no site changes
 * its rating unseen.
 */
@ConfigMapping(prefix = "connectivity")
interface ConnectivitySettings {

    /** The fraction of points that may be worse than the band of their site, above 0 and at most 1. */
    @WithDefault("0.20")
    BigDecimal sitePercentile();

    /** LTE and 5G RSRP, dBm. */
    Rsrp rsrp();

    /** Wi-Fi RSSI, dBm. */
    Wifi wifi();

    /** 2G and 3G RSSI, dBm. */
    Legacy legacy();

    /** LTE and 5G SINR, dB. */
    Sinr sinr();

    /** The lowest RSRP of each band. */
    interface Rsrp {
        @WithDefault("-80")
        BigDecimal excellent();

        @WithDefault("-90")
        BigDecimal good();

        @WithDefault("-100")
        BigDecimal fair();

        @WithDefault("-110")
        BigDecimal poor();
    }

    /** The lowest Wi-Fi RSSI of each band. */
    interface Wifi {
        @WithDefault("-50")
        BigDecimal excellent();

        @WithDefault("-67")
        BigDecimal good();

        @WithDefault("-75")
        BigDecimal fair();

        @WithDefault("-85")
        BigDecimal poor();
    }

    /** The RSSI that EXCELLENT exceeds, and the lowest of GOOD and FAIR. */
    interface Legacy {
        @WithDefault("-70")
        BigDecimal excellentAbove();

        @WithDefault("-85")
        BigDecimal good();

        @WithDefault("-100")
        BigDecimal fair();
    }

    /** The SINR that a good one exceeds, and the lowest that is not poor. */
    interface Sinr {
        @WithDefault("10")
        BigDecimal goodAbove();

        @WithDefault("0")
        BigDecimal fair();
    }
}
