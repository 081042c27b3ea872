package org.mobiletoolkit.device.connectivity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.device.signal.Band;
import org.mobiletoolkit.device.signal.MitigationKind;
import org.mobiletoolkit.device.signal.Recommendation;
import org.mobiletoolkit.device.signal.SiteRating;

/**
 * What the surveys of a site come to.
 *
 * @param points how many were measured
 * @param byBand how many are of each band
 * @param usablePct share that is FAIR or better, 0 to 100; null until it is surveyed
 * @param percentileRsrpDbm 20th percentile, by nearest rank, of LTE and 5G power; null without such readings
 * @param percentileWifiRssiDbm 20th percentile, by nearest rank, of Wi-Fi strength; null without such readings
 * @param band of the site: that of its 20th percentile point; null until it is surveyed
 * @param recommendation how people can work there; null until it is surveyed
 * @param suggestedMitigations what would help, any one of it
 * @param lastMeasuredAt when the latest point was measured
 */
@Schema(name = "SurveySummary")
public record SurveySummaryView(
        @Schema(description = "How many were measured") long points,
        @Schema(description = "How many are of each band") Map<Band, Long> byBand,

        @Schema(description = "Share that is FAIR or better, 0 to 100; null until it is surveyed") @Nullable
        BigDecimal usablePct,

        @Schema(description = "20th percentile, by nearest rank, of LTE and 5G power; null without such readings")
        @Nullable
        BigDecimal percentileRsrpDbm,

        @Schema(description = "20th percentile, by nearest rank, of Wi-Fi strength; null without such readings")
        @Nullable
        BigDecimal percentileWifiRssiDbm,

        @Schema(description = "Of the site: that of its 20th percentile point; null until it is surveyed") @Nullable
        Band band,

        @Schema(description = "How people can work there; null until it is surveyed") @Nullable
        Recommendation recommendation,

        @Schema(description = "What would help, any one of it")
        List<MitigationKind> suggestedMitigations,

        @Schema(description = "When the latest point was measured") @Nullable
        Instant lastMeasuredAt) {

    static SurveySummaryView of(SurveySummary summary, @Nullable Band band) {
        var recommendation = band == null ? null : band.recommendation();
        return new SurveySummaryView(
                summary.points(),
                summary.byBand(),
                SiteRating.usablePct(summary.byBand()),
                summary.percentileRsrp(),
                summary.percentileWifi(),
                band,
                recommendation,
                recommendation == null ? List.of() : recommendation.mitigations(),
                summary.lastMeasuredAt());
    }
}
