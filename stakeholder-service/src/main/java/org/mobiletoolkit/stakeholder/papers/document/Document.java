package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A typed document of an initiative, of which there is one per type; what it says stands in its versions. */
@Entity
public class Document {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private String title;
    private int latest;
    private @Nullable Integer approved;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected Document() {}

    Document(UUID id, NewDocument said, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = said.initiativeId();
        this.type = said.type();
        this.title = said.title();
        this.latest = 1;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** The number of the version that is begun with this. */
    int beginNext() {
        return ++latest;
    }

    void inForce(int number) {
        approved = number;
    }

    void noneInForce() {
        approved = null;
    }

    public UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    DocumentType type() {
        return type;
    }

    String title() {
        return title;
    }

    int latest() {
        return latest;
    }

    @Nullable
    Integer approved() {
        return approved;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
