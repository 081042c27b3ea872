package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Recorded;

/**
 * What one initiative has made of one consideration of the toolkit; there is none while nobody has touched it.
 *
 * <p>The first change stores version 1, so that 0 always means that there is no row yet. Response and reason may name
 * people: they stay on the record and off the topic.
 */
@Entity
@Noun("consideration-review")
public class ConsiderationReview extends Recorded<ReviewContent> {

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private String considerationId;

    @Embedded
    private ReviewContent content = ReviewContent.NOTHING;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision = ReviewDecision.NOT_REVIEWED;

    private @Nullable String reason;
    private String updatedBy;
    private Instant updatedAt;

    protected ConsiderationReview() {}

    ConsiderationReview(Origin origin, UUID initiativeId, String considerationId) {
        super(origin);
        this.initiativeId = initiativeId;
        this.considerationId = considerationId;
        this.updatedBy = origin.by();
        this.updatedAt = origin.at();
    }

    /** Which consideration it is about, as the audit log and events say it. */
    record Detail(String considerationId) {}

    Detail detail() {
        return new Detail(considerationId);
    }

    @Override
    protected void change(ReviewContent to) {
        content = to;
        if (decision == ReviewDecision.PLANNED || decision == ReviewDecision.ADDRESSED) {
            requireResponse();
        }
    }

    /** Decides that it is planned or addressed: a response, given now or before, must say how. */
    Move<ReviewDecision> answer(String command, @Nullable String response) {
        var move = to(command, null);
        if (response != null) {
            content = content.responding(response);
        }
        requireResponse();
        return move;
    }

    Move<ReviewDecision> setAside(String why) {
        return to(ReviewLifecycle.SET_ASIDE, why);
    }

    Move<ReviewDecision> reopen() {
        return to(ReviewLifecycle.REOPEN, null);
    }

    private Move<ReviewDecision> to(String command, @Nullable String why) {
        var move = Move.on(ReviewLifecycle.MACHINE, decision, command);
        decision = move.to();
        reason = why;
        return move.telling(detail());
    }

    private void requireResponse() {
        if (content.response() == null || content.response().isBlank()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Planned or addressed, a consideration needs a response")
                    .at("/response", "missing", "Must say what is done about it");
        }
    }

    void touched(String by, Instant at) {
        updatedBy = by;
        updatedAt = at;
    }

    @Override
    public ReviewContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    @Override
    protected Object shownAs() {
        return considerationId;
    }

    String considerationId() {
        return considerationId;
    }

    ReviewDecision decision() {
        return decision;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
