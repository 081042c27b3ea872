package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Recorded;

/** One point that a response made, and its answer once there is one (handbook 6.4). */
@Entity
@Noun(value = "consultation-point", at = "/consultation-points")
public class ConsultationPoint extends Recorded<PointContent> {

    @Formula("(select c.initiative_id from consultation c where c.id = consultation_id)")
    private UUID initiativeId;

    private UUID consultationId;
    private UUID responseId;
    private String text;

    @Embedded
    private @Nullable PointContent content;

    private @Nullable String answeredBy;

    /** Kept by the database, for the list of what still waits for an answer. */
    @Column(insertable = false, updatable = false)
    private boolean answered;

    /** Whether the response that made it was taken back. */
    @Formula("(select r.rectified_at is not null from consultation_response r where r.id = response_id)")
    private boolean withdrawn;

    protected ConsultationPoint() {}

    ConsultationPoint(Origin origin, Consultation consultation, ConsultationResponse response, String text) {
        super(origin);
        this.initiativeId = consultation.scopeId();
        this.consultationId = consultation.id();
        this.responseId = response.id();
        this.text = text;
    }

    void answer(PointContent said, String by) {
        content = said;
        answeredBy = by;
    }

    @Override
    public PointContent content() {
        return content == null ? PointContent.UNANSWERED : content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    UUID consultationId() {
        return consultationId;
    }

    UUID responseId() {
        return responseId;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    String text() {
        return text;
    }
}
