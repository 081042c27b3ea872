package org.mobiletoolkit.device.connectivity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.device.signal.Band;

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

        @JsonUnwrapped SurveyPointContent content,

        @Schema(description = "Quality of a Wi-Fi signal, 0 to 100; null for other technologies") @Nullable
        BigDecimal wifiQualityPct,

        @Schema(description = "As rated when it was recorded")
        Band band,

        String recordedBy,
        Instant recordedAt) {

    static SurveyPointView of(SurveyPoint point) {
        return new SurveyPointView(
                point.id(),
                point.siteId(),
                point.surveyId(),
                point.content(),
                point.content().reading().wifiQualityPct(),
                point.band(),
                point.recordedBy(),
                point.recordedAt());
    }
}
