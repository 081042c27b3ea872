package org.mobiletoolkit.stakeholder.memory.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.inbox.IncomingEvent;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus;

/** Something that happened to an initiative, once and for all. Its id is that of the event that told it. */
@Entity
@Immutable
class TimelineEntry {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String service;
    private String noun;
    private @Nullable UUID recordId;
    private long sequence;
    private @Nullable String fromState;
    private @Nullable String toState;
    private @Nullable String command;
    private @Nullable String actor;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> detail;

    private @Nullable String factCode;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer factWas;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer factIs;

    private @Nullable String checkpointId;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckpointStatus checkpointWas;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckpointStatus checkpointIs;

    protected TimelineEntry() {}

    private TimelineEntry(IncomingEvent event, UUID initiativeId, EntryKind kind, String service, String noun) {
        this.id = event.id();
        this.initiativeId = initiativeId;
        this.at = event.time();
        this.sequence = event.sequence();
        this.kind = kind;
        this.service = service;
        this.noun = noun;
        this.detail = Map.of();
    }

    static TimelineEntry transition(
            IncomingEvent event,
            UUID initiativeId,
            String service,
            String noun,
            Transitioned said,
            Map<String, String> detail) {
        var entry = new TimelineEntry(event, initiativeId, TransitionKind.of(said.command(), detail), service, noun);
        entry.recordId = said.aggregateId();
        entry.fromState = said.from();
        entry.toState = said.to();
        entry.command = said.command();
        entry.actor = said.actor();
        entry.detail = detail;
        return entry;
    }

    static TimelineEntry evidence(
            IncomingEvent event, FactTold told, String service, @Nullable Answer was, CheckpointChange checkpoint) {
        var entry = new TimelineEntry(event, told.scopeId(), EntryKind.EVIDENCE, service, "fact");
        entry.factCode = told.fact().code();
        entry.factWas = was;
        entry.factIs = Answer.of(told.fact().satisfied());
        entry.checkpointId = checkpoint.id();
        entry.checkpointWas = checkpoint.was();
        entry.checkpointIs = checkpoint.is();
        return entry;
    }

    /** A checkpoint and what the changed answer made of it. */
    record CheckpointChange(String id, CheckpointStatus was, CheckpointStatus is) {}

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    EntryKind kind() {
        return kind;
    }

    String service() {
        return service;
    }

    String noun() {
        return noun;
    }

    @Nullable
    UUID recordId() {
        return recordId;
    }

    long sequence() {
        return sequence;
    }

    @Nullable
    String fromState() {
        return fromState;
    }

    @Nullable
    String toState() {
        return toState;
    }

    @Nullable
    String command() {
        return command;
    }

    @Nullable
    String actor() {
        return actor;
    }

    Map<String, String> detail() {
        return detail;
    }

    @Nullable
    String factCode() {
        return factCode;
    }

    @Nullable
    Answer factWas() {
        return factWas;
    }

    @Nullable
    Answer factIs() {
        return factIs;
    }

    @Nullable
    String checkpointId() {
        return checkpointId;
    }

    @Nullable
    CheckpointStatus checkpointWas() {
        return checkpointWas;
    }

    @Nullable
    CheckpointStatus checkpointIs() {
        return checkpointIs;
    }
}
