package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.toolbox.template.Template;

/** The form of one version of a template as an initiative fills it in. */
@Entity
@Table(name = "template_worksheet")
public class Worksheet {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private String templateId;
    private int templateVersion;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, JsonNode> content;

    @Enumerated(EnumType.STRING)
    private WorksheetStatus status = WorksheetStatus.DRAFT;

    private String createdBy;
    private String updatedBy;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable String completedBy;
    private @Nullable Instant completedAt;

    @Version
    private long version;

    protected Worksheet() {}

    Worksheet(UUID id, UUID initiativeId, Template template, WorksheetContent first, String createdBy, Instant at) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.templateId = template.id();
        this.templateVersion = template.version();
        this.createdBy = createdBy;
        this.createdAt = at;
        fill(first, createdBy, at);
    }

    /** Takes over what is written in it. */
    final void fill(WorksheetContent said, String by, Instant at) {
        title = said.title();
        content = Map.copyOf(said.content());
        updatedBy = by;
        updatedAt = at;
    }

    void complete(String by, Instant at) {
        go(WorksheetLifecycle.FINISH, by, at);
        completedBy = by;
        completedAt = at;
    }

    void reopen(String by, Instant at) {
        go(WorksheetLifecycle.REOPEN, by, at);
        completedBy = null;
        completedAt = null;
    }

    private void go(String command, String by, Instant at) {
        status = WorksheetLifecycle.MACHINE.next(status, command);
        updatedBy = by;
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String templateId() {
        return templateId;
    }

    int templateVersion() {
        return templateVersion;
    }

    WorksheetContent content() {
        return new WorksheetContent(title, content);
    }

    WorksheetStatus status() {
        return status;
    }

    String createdBy() {
        return createdBy;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    String completedBy() {
        return completedBy;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }

    long version() {
        return version;
    }
}
