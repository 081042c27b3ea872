package org.mobiletoolkit.device.connectivity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;

/**
 * A site or area as callers see it.
 *
 * @param mitigations what was agreed to help
 * @param survey what its measurements come to
 */
@Schema(name = "ConnectivitySite")
public record ConnectivitySiteView(
        UUID id,
        UUID initiativeId,
        String code,
        String name,
        SiteKind kind,
        @Nullable String postcode,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String siteCode,
        @Schema(description = "What was agreed to help") List<Mitigation> mitigations,

        @Schema(description = "What its measurements come to")
        SurveySummaryView survey,

        Instant createdAt,
        long version)
        implements Versioned {

    static ConnectivitySiteView of(ConnectivitySite site) {
        var content = site.content();
        return new ConnectivitySiteView(
                site.id(),
                site.scopeId(),
                content.code(),
                content.name(),
                content.kind(),
                content.postcode(),
                content.latitude(),
                content.longitude(),
                content.siteCode(),
                site.mitigations(),
                SurveySummaryView.of(site.summary(), site.band()),
                site.createdAt(),
                site.version());
    }
}
