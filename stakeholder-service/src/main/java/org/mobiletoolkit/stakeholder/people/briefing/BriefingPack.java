package org.mobiletoolkit.stakeholder.people.briefing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.HashChain;
import org.mobiletoolkit.stakeholder.people.briefing.BriefingGenerator.Made;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationTopic;

/**
 * A briefing pack as people got it: its content, the page and the PDF, each with its SHA-256. Never changed, so that a
 * consultation refers to exactly this one.
 */
@Entity
@Immutable
public class BriefingPack {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private int number;
    private @Nullable UUID consultationId;

    @Enumerated(EnumType.STRING)
    private ConsultationTopic topic;

    private String content;
    private String contentSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BriefingSource> sources;

    private int pages;
    private boolean shortened;
    private String generatedBy;
    private Instant generatedAt;

    protected BriefingPack() {}

    BriefingPack(UUID id, int number, NewBriefingPack said, Made made, String content, String generatedBy, Instant at) {
        this.id = id;
        this.initiativeId = said.initiativeId();
        this.number = number;
        this.consultationId = said.consultationId();
        this.topic = made.content().topic();
        this.content = content;
        this.contentSha256 = HashChain.sha256(content);
        this.sources = List.copyOf(made.sources());
        this.pages = made.pages();
        this.shortened = made.content().shortened();
        this.generatedBy = generatedBy;
        this.generatedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    /** Counts the packs of the initiative from 1. */
    int number() {
        return number;
    }

    @Nullable
    UUID consultationId() {
        return consultationId;
    }

    ConsultationTopic topic() {
        return topic;
    }

    /** The canonical JSON; its UTF-8 bytes are what was hashed. */
    String content() {
        return content;
    }

    String contentSha256() {
        return contentSha256;
    }

    List<BriefingSource> sources() {
        return sources;
    }

    int pages() {
        return pages;
    }

    boolean shortened() {
        return shortened;
    }

    Instant generatedAt() {
        return generatedAt;
    }
}
