package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How far one activity of the toolkit has come in one initiative; there is none while nobody has touched it.
 *
 * <p>The first change stores version 1, so that 0 always means that there is no row yet.
 */
@Entity
public class ActivityProgress {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private String activityId;

    @Enumerated(EnumType.STRING)
    private ProgressStatus status = ProgressStatus.NOT_STARTED;

    private @Nullable String reason;
    private @Nullable String owner;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> evidenceRefs = List.of();

    private String updatedBy;
    private Instant updatedAt;

    @Version
    private long version;

    protected ActivityProgress() {}

    ActivityProgress(UUID id, UUID initiativeId, String activityId, String by, Instant at) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.activityId = activityId;
        this.updatedBy = by;
        this.updatedAt = at;
    }

    void change(ActivityChange to) {
        owner = to.owner();
        evidenceRefs = List.copyOf(to.evidenceRefs());
    }

    /** Obeys a command; only an activity that is set aside has a reason. */
    void obey(String command, @Nullable String why) {
        status = ProgressLifecycle.MACHINE.next(status, command);
        reason = status == ProgressStatus.NOT_APPLICABLE ? why : null;
    }

    void touched(String by, Instant at) {
        updatedBy = by;
        updatedAt = at;
    }

    ActivityChange content() {
        return new ActivityChange(owner, evidenceRefs);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String activityId() {
        return activityId;
    }

    ProgressStatus status() {
        return status;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
