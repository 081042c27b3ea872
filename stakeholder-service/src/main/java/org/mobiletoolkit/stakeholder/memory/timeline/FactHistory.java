package org.mobiletoolkit.stakeholder.memory.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.inbox.IncomingEvent;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;
import org.mobiletoolkit.stakeholder.course.gate.FactReading;

/** What a service once said about a fact; what it says later stands beside it. */
@Entity
@Immutable
class FactHistory {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private String service;
    private String code;
    private Instant at;
    private Instant asOf;
    private @Nullable Boolean satisfied;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> observed;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> required;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> missing;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> recordRefs;

    protected FactHistory() {}

    FactHistory(IncomingEvent event, String service, FactTold told) {
        var fact = told.fact();
        this.id = event.id();
        this.initiativeId = told.scopeId();
        this.service = service;
        this.code = fact.code();
        this.at = event.time();
        this.asOf = told.asOf();
        this.satisfied = fact.satisfied();
        this.observed = Objects.requireNonNullElse(fact.observed(), Map.of());
        this.required = Objects.requireNonNullElse(fact.required(), Map.of());
        this.missing = Objects.requireNonNullElse(fact.missing(), List.of());
        this.recordRefs = Objects.requireNonNullElse(fact.recordRefs(), List.of());
    }

    String code() {
        return code;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    Answer answer() {
        return Answer.of(satisfied);
    }

    FactReading reading(FactDefinition definition) {
        return new FactReading(
                code,
                definition.service(),
                definition.mandatory(),
                satisfied,
                observed,
                required,
                missing,
                recordRefs,
                asOf,
                satisfied == null ? "the service could not tell" : null);
    }
}
