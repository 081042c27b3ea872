package org.mobiletoolkit.stakeholder.people.raci;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A row of the matrix: something that an initiative is to bring forth, or an activity of the toolkit. */
@Entity
public class RaciDeliverable {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private @Nullable String activityId;
    private String title;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private RaciStatus status = RaciStatus.DRAFT;

    private String createdBy;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    protected RaciDeliverable() {}

    RaciDeliverable(
            UUID id,
            UUID initiativeId,
            @Nullable String activityId,
            RaciDeliverableContent content,
            String createdBy,
            Instant at) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.activityId = activityId;
        this.createdBy = createdBy;
        this.createdAt = at;
        describe(content, at);
    }

    /** Takes over what is said of it; the assignments stand on their own, so the moment makes the new version. */
    final void describe(RaciDeliverableContent content, Instant at) {
        title = content.title();
        description = content.description();
        changedAt = at;
    }

    void go(String command, Instant at) {
        status = RaciLifecycle.MACHINE.next(status, command);
        changedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    @Nullable
    String activityId() {
        return activityId;
    }

    String title() {
        return title;
    }

    @Nullable
    String description() {
        return description;
    }

    RaciStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
