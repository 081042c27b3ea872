package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An entry of a hold's roadmap while it is worked on: interim solution, pilot, missing evidence (toolkit tip 1 of the vision). */
@Entity
@Table(name = "roadmap_entry")
public class RoadmapTask {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    @Enumerated(EnumType.STRING)
    private RoadmapEntry.Kind kind;

    private String description;
    private @Nullable String owner;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private RoadmapStatus status = RoadmapStatus.PLANNED;

    private @Nullable LocalDate endedOn;
    private @Nullable String outcome;
    private Instant createdAt;

    @Version
    private long version;

    protected RoadmapTask() {}

    RoadmapTask(UUID initiativeId, Hold hold, RoadmapEntry entry, Instant createdAt) {
        this.id = entry.id();
        this.initiativeId = initiativeId;
        this.decisionId = hold.decisionId();
        this.gate = hold.gate();
        this.kind = entry.kind();
        this.description = entry.description();
        this.owner = entry.owner();
        this.dueOn = entry.due();
        this.createdAt = createdAt;
    }

    void change(RoadmapTaskContent to) {
        owner = to.owner();
        dueOn = to.dueOn();
    }

    void start() {
        status = RoadmapLifecycle.MACHINE.next(status, RoadmapLifecycle.START);
    }

    void end(String command, LocalDate on, @Nullable String outcome) {
        status = RoadmapLifecycle.MACHINE.next(status, command);
        endedOn = on;
        this.outcome = outcome;
    }

    RoadmapTaskContent content() {
        return new RoadmapTaskContent(owner, dueOn);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID decisionId() {
        return decisionId;
    }

    Gate gate() {
        return gate;
    }

    RoadmapEntry.Kind kind() {
        return kind;
    }

    String description() {
        return description;
    }

    RoadmapStatus status() {
        return status;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
