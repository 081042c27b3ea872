package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;

/**
 * Hears the evidence, then has the decision recorded.
 *
 * <p>The services are asked before the transaction of the decision begins: while they take their time, no connection of
 * the database waits with them. So the guard of the write stands inside here and not on the resource.
 */
@ApplicationScoped
class GateHearing {

    private final GateReviews reviews;
    private final EvidenceReader evidence;
    private final GateCommands commands;
    private final GateReviewViews views;

    GateHearing(GateReviews reviews, EvidenceReader evidence, GateCommands commands, GateReviewViews views) {
        this.reviews = reviews;
        this.evidence = evidence;
        this.commands = commands;
        this.views = views;
    }

    GateReviewView decide(NewGateDecision body, UUID reviewId, Seen seen) {
        var review = reviews.require(reviewId);
        return record(body, reviewId, seen, evidence.read(review.scopeId(), review.gate(), review.waveId()));
    }

    /** The container intercepts this call also from within the class; what it answers is what a repeat gets again. */
    @Write
    GateReviewView record(NewGateDecision body, UUID reviewId, Seen seen, StepEvidence read) {
        return views.whole(commands.decide(body, reviewId, seen, read));
    }
}
