package org.mobiletoolkit.stakeholder.toolbox.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** That a version of a template was made into records of an initiative; written once and never changed. */
@Entity
@Immutable
public class TemplateInstance {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private String templateId;
    private int templateVersion;
    private int issue;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> parameters;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MadeRecord> records;

    private String createdBy;
    private Instant createdAt;

    protected TemplateInstance() {}

    TemplateInstance(
            UUID id,
            RecordMaker.Making making,
            Map<String, Object> parameters,
            List<MadeRecord> records,
            String createdBy,
            Instant createdAt) {
        this.id = id;
        this.initiativeId = making.initiativeId();
        this.templateId = making.template().id();
        this.templateVersion = making.template().version();
        this.issue = making.issue();
        this.parameters = Map.copyOf(parameters);
        this.records = List.copyOf(records);
        this.createdBy = createdBy;
        this.createdAt = createdAt;
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

    /** Counts the instances of the template in the initiative, from 1. */
    int issue() {
        return issue;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    List<MadeRecord> records() {
        return records;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }
}
