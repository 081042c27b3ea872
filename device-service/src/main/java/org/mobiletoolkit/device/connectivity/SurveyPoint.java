package org.mobiletoolkit.device.connectivity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.device.signal.Band;
import org.mobiletoolkit.device.signal.Reading;

/** One measurement at a site; written once and never changed. */
@Entity
@Immutable
public class SurveyPoint {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID siteId;
    private UUID surveyId;
    private Instant measuredAt;
    private String network;

    @Embedded
    private Reading reading;

    @Nullable
    private BigDecimal downMbps;

    @Nullable
    private BigDecimal upMbps;

    @Nullable
    private Integer latencyMs;

    private boolean indoor;

    @Nullable
    private BigDecimal latitude;

    @Nullable
    private BigDecimal longitude;

    @Enumerated(EnumType.STRING)
    private Band band;

    private String recordedBy;
    private Instant recordedAt;

    protected SurveyPoint() {}

    /**
     * Records what was measured.
     *
     * @param surveyId names the points that were recorded together
     * @param band as rated now, by the cuts of now
     */
    SurveyPoint(
            UUID id, UUID siteId, UUID surveyId, NewSurveyPoint measured, Band band, String recordedBy, Instant at) {
        this.id = id;
        this.siteId = siteId;
        this.surveyId = surveyId;
        this.measuredAt = measured.measuredAt();
        this.network = measured.network();
        this.reading = measured.reading();
        this.downMbps = measured.downMbps();
        this.upMbps = measured.upMbps();
        this.latencyMs = measured.latencyMs();
        this.indoor = measured.indoor();
        this.latitude = measured.latitude();
        this.longitude = measured.longitude();
        this.band = band;
        this.recordedBy = recordedBy;
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID siteId() {
        return siteId;
    }

    public UUID surveyId() {
        return surveyId;
    }

    public Instant measuredAt() {
        return measuredAt;
    }

    public String network() {
        return network;
    }

    Reading reading() {
        return reading;
    }

    public @Nullable BigDecimal downMbps() {
        return downMbps;
    }

    public @Nullable BigDecimal upMbps() {
        return upMbps;
    }

    public @Nullable Integer latencyMs() {
        return latencyMs;
    }

    public boolean indoor() {
        return indoor;
    }

    public @Nullable BigDecimal latitude() {
        return latitude;
    }

    public @Nullable BigDecimal longitude() {
        return longitude;
    }

    public Band band() {
        return band;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
