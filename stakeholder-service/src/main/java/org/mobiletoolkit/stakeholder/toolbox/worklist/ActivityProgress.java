package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Recorded;

/**
 * How far one activity of the toolkit has come in one initiative; there is none while nobody has touched it.
 *
 * <p>The first change stores version 1, so that 0 always means that there is no row yet.
 */
@Entity
@Noun("activity-progress")
public class ActivityProgress extends Recorded<ActivityContent> {

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private String activityId;

    @Embedded
    private ActivityContent content = ActivityContent.NOTHING;

    @Enumerated(EnumType.STRING)
    private ProgressStatus status = ProgressStatus.NOT_STARTED;

    private @Nullable String reason;
    private String updatedBy;
    private Instant updatedAt;

    protected ActivityProgress() {}

    ActivityProgress(Origin origin, UUID initiativeId, String activityId) {
        super(origin);
        this.initiativeId = initiativeId;
        this.activityId = activityId;
        this.updatedBy = origin.by();
        this.updatedAt = origin.at();
    }

    /** Which activity it is, as the audit log and events say it. */
    record Detail(String activityId) {}

    Detail detail() {
        return new Detail(activityId);
    }

    @Override
    protected void change(ActivityContent to) {
        content = to;
    }

    /** Obeys a command; a reason may name people, so it stays on the record of what is set aside and off the topic. */
    Move<ProgressStatus> obey(String command, @Nullable String why) {
        var move = Move.on(ProgressLifecycle.MACHINE, status, command);
        status = move.to();
        reason = status == ProgressStatus.NOT_APPLICABLE ? why : null;
        return move.telling(detail());
    }

    void touched(String by, Instant at) {
        updatedBy = by;
        updatedAt = at;
    }

    @Override
    public ActivityContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    @Override
    protected Object shownAs() {
        return activityId;
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
}
