package org.mobiletoolkit.device.connectivity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.device.signal.Band;
import org.mobiletoolkit.device.signal.Technology;

/**
 * A measurement as callers see it; it never changes.
 *
 * @param surveyId names the points that were recorded together
 * @param band as rated when it was recorded
 * @param wifiQualityPct quality of a Wi-Fi signal, 0 to 100; null for other technologies
 */
@Schema(name = "SurveyPoint")
public record SurveyPointView(
        UUID id,
        UUID siteId,

        @Schema(description = "Names the points that were recorded together")
        UUID surveyId,

        Instant measuredAt,
        String network,
        Technology technology,
        boolean noService,
        @Nullable BigDecimal rsrp,
        @Nullable BigDecimal rsrq,
        @Nullable BigDecimal sinr,
        @Nullable BigDecimal rssi,

        @Schema(description = "Quality of a Wi-Fi signal, 0 to 100; null for other technologies") @Nullable
        BigDecimal wifiQualityPct,

        @Nullable BigDecimal downMbps,
        @Nullable BigDecimal upMbps,
        @Nullable Integer latencyMs,
        boolean indoor,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,

        @Schema(description = "As rated when it was recorded")
        Band band,

        String recordedBy,
        Instant recordedAt) {

    static SurveyPointView of(SurveyPoint point) {
        var reading = point.reading();
        return new SurveyPointView(
                point.id(),
                point.siteId(),
                point.surveyId(),
                point.measuredAt(),
                point.network(),
                reading.technology(),
                reading.noService(),
                reading.rsrp(),
                reading.rsrq(),
                reading.sinr(),
                reading.rssi(),
                reading.wifiQualityPct(),
                point.downMbps(),
                point.upMbps(),
                point.latencyMs(),
                point.indoor(),
                point.latitude(),
                point.longitude(),
                point.band(),
                point.recordedBy(),
                point.recordedAt());
    }
}
