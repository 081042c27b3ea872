package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.mobiletoolkit.platform.audit.HashChain;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/**
 * The evidence on which a gate was decided, frozen: canonical JSON and its SHA-256 (handbook 2.2 rule 2).
 *
 * <p>The text is stored as it was hashed and never parsed and written again, so that the very bytes can be handed out.
 */
@Entity
@Immutable
public class EvidencePack {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private UUID reviewId;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    private String content;
    private String sha256;
    private Instant frozenAt;

    protected EvidencePack() {}

    EvidencePack(UUID id, GateReview review, String content, Instant at) {
        this.id = id;
        this.initiativeId = review.scopeId();
        this.reviewId = review.id();
        this.gate = review.gate();
        this.content = content;
        this.sha256 = HashChain.sha256(content);
        this.frozenAt = at;
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID reviewId() {
        return reviewId;
    }

    Gate gate() {
        return gate;
    }

    /** The canonical JSON; its UTF-8 bytes are what was hashed. */
    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }

    Instant frozenAt() {
        return frozenAt;
    }
}
