package org.mobiletoolkit.device.signal;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import org.mobiletoolkit.device.signal.BandRule.Cuts;
import org.mobiletoolkit.device.signal.BandRule.LegacyCuts;
import org.mobiletoolkit.device.signal.BandRule.SinrCuts;

/** The rules with the cuts of this installation; settings that make no sense stop the start. */
@Startup
@ApplicationScoped
public class Rating {

    private final BandRule rule;
    private final BigDecimal percentile;

    Rating(ConnectivitySettings settings) {
        var rsrp = settings.rsrp();
        var wifi = settings.wifi();
        var legacy = settings.legacy();
        this.rule = new BandRule(
                new Cuts(rsrp.excellent(), rsrp.good(), rsrp.fair(), rsrp.poor()),
                new Cuts(wifi.excellent(), wifi.good(), wifi.fair(), wifi.poor()),
                new LegacyCuts(legacy.excellentAbove(), legacy.good(), legacy.fair()),
                new SinrCuts(settings.sinr().goodAbove(), settings.sinr().fair()));
        this.percentile = settings.sitePercentile();
        if (percentile.signum() <= 0 || percentile.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("connectivity.site-percentile must be above 0 and at most 1");
        }
    }

    /** The band of a reading. */
    public Band rate(Reading reading) {
        return rule.rate(reading);
    }

    /** The rating of a site by the number of points in each band. */
    public SiteRating rate(Map<Band, Long> counts) {
        return SiteRating.of(counts, percentile);
    }

    /** The fraction of points that may be worse than the band of their site. */
    public BigDecimal percentile() {
        return percentile;
    }
}
