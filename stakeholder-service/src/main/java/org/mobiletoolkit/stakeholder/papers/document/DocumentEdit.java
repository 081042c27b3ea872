package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.mobiletoolkit.platform.record.Origin;

/** Who wrote which parts of a version, and when; only ever added. */
@Entity
@Immutable
public class DocumentEdit {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID documentId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> sections;

    private String editedBy;
    private Instant editedAt;

    protected DocumentEdit() {}

    DocumentEdit(Origin origin, DocumentVersion version, List<String> sections) {
        this.id = origin.id();
        this.documentId = version.documentId();
        this.number = version.number();
        this.sections = List.copyOf(sections);
        this.editedBy = origin.by();
        this.editedAt = origin.at();
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    List<String> sections() {
        return sections;
    }

    String editedBy() {
        return editedBy;
    }

    Instant editedAt() {
        return editedAt;
    }
}
