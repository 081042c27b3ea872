package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What one initiative has made of one consideration of the toolkit; there is none while nobody has touched it.
 *
 * <p>The first change stores version 1, so that 0 always means that there is no row yet.
 */
@Entity
public class ConsiderationReview {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private String considerationId;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision = ReviewDecision.NOT_REVIEWED;

    private @Nullable String reason;
    private @Nullable String owner;
    private @Nullable String response;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> links = List.of();

    private String updatedBy;
    private Instant updatedAt;

    @Version
    private long version;

    protected ConsiderationReview() {}

    ConsiderationReview(UUID id, UUID initiativeId, String considerationId, String by, Instant at) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.considerationId = considerationId;
        this.updatedBy = by;
        this.updatedAt = at;
    }

    void change(ReviewChange to) {
        owner = to.owner();
        response = to.response();
        links = List.copyOf(to.links());
    }

    /** Obeys a command; only a consideration that is set aside has a reason. */
    void obey(String command, @Nullable String why) {
        decision = ReviewLifecycle.MACHINE.next(decision, command);
        reason = decision == ReviewDecision.NOT_APPLICABLE ? why : null;
    }

    void respond(String said) {
        response = said;
    }

    void touched(String by, Instant at) {
        updatedBy = by;
        updatedAt = at;
    }

    /** Planned or addressed, a consideration needs words that say how. */
    boolean isAnswered() {
        return response != null && !response.isBlank();
    }

    ReviewChange content() {
        return new ReviewChange(owner, response, links);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String considerationId() {
        return considerationId;
    }

    ReviewDecision decision() {
        return decision;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
