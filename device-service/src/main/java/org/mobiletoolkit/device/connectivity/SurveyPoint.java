package org.mobiletoolkit.device.connectivity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.mobiletoolkit.device.signal.Band;
import org.mobiletoolkit.platform.record.Origin;

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

    @Embedded
    private SurveyPointContent content;

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
    SurveyPoint(Origin origin, UUID siteId, UUID surveyId, SurveyPointContent content, Band band) {
        this.id = origin.id();
        this.siteId = siteId;
        this.surveyId = surveyId;
        this.content = content;
        this.band = band;
        this.recordedBy = origin.by();
        this.recordedAt = origin.at();
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

    SurveyPointContent content() {
        return content;
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
