package org.mobiletoolkit.stakeholder.people.register;

import static org.mobiletoolkit.stakeholder.people.register.EngagementStatus.CANCELLED;
import static org.mobiletoolkit.stakeholder.people.register.EngagementStatus.COMPLETED;
import static org.mobiletoolkit.stakeholder.people.register.EngagementStatus.OPEN;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.undertaking.Undertaken;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.stakeholder.access.Access;

/** Something that somebody will do, by a day, to win or keep a stakeholder's support (handbook 6.2). */
@Entity
@Noun(value = "engagement-action", at = "/engagement-actions")
public class EngagementAction extends Undertaken<EngagementActionContent, EngagementStatus> {

    static final Lifecycle<EngagementStatus> MACHINE = endedBy(Access.KEEP_STAKEHOLDERS, OPEN, COMPLETED, CANCELLED)
            .on(REOPEN, COMPLETED, OPEN)
            .on(REOPEN, CANCELLED, OPEN);

    private UUID initiativeId;

    @Embedded
    private EngagementActionContent content;

    @Enumerated(EnumType.STRING)
    private @Nullable SupportLevel supportBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable SupportLevel supportAfter;

    private @Nullable UUID followedBy;
    private @Nullable LocalDate followedOn;

    protected EngagementAction() {}

    EngagementAction(Origin origin, UUID initiativeId, EngagementActionContent content) {
        super(origin, OPEN);
        this.initiativeId = initiativeId;
        this.content = content;
    }

    @Override
    protected Lifecycle<EngagementStatus> machine() {
        return MACHINE;
    }

    @Override
    protected void change(EngagementActionContent to) {
        content = to;
    }

    /** The engagement took place, with a stakeholder who stood there then. */
    Move<EngagementStatus> complete(LocalDate on, String effect, SupportLevel before) {
        var move = complete(on, effect);
        supportBefore = before;
        return move;
    }

    /** It was ended by mistake; a judgement that came with it stands until it is taken back itself. */
    @Override
    public Move<EngagementStatus> reopen() {
        supportBefore = null;
        followedAnew(null);
        return super.reopen();
    }

    /** Shows the judgement that was made after it, unless a later day's is shown already. */
    void followed(SupportAssessment assessment) {
        if (followedOn == null || !assessment.assessedOn().isBefore(followedOn)) {
            supportAfter = assessment.current();
            followedBy = assessment.id();
            followedOn = assessment.assessedOn();
        }
    }

    /** Shows the latest judgement that holds of those made after it; none when null. */
    void followedAnew(@Nullable SupportAssessment latest) {
        supportAfter = latest == null ? null : latest.current();
        followedBy = latest == null ? null : latest.id();
        followedOn = latest == null ? null : latest.assessedOn();
    }

    @Override
    public EngagementActionContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    UUID stakeholderId() {
        return content.stakeholderId();
    }

    /** What was seen of it; null when it has not taken place, or was recorded before that was noted. */
    @Nullable
    EngagementEffect observed() {
        return supportBefore == null ? null : EngagementEffect.of(supportBefore, supportAfter, followedBy, followedOn);
    }
}
