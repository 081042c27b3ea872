package org.mobiletoolkit.stakeholder.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.identity.Caller;

/** Shows gate reviews to the caller at hand. */
@ApplicationScoped
class GateReviewViews {

    private final GateDecisions decisions;
    private final Caller caller;

    GateReviewViews(GateDecisions decisions, Caller caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    /** With all its decisions. */
    GateReviewView whole(GateReview review) {
        return GateReviewView.of(review, GateReviewActions.of(review, caller), decisions.of(review.id()));
    }

    /** As one of a list: without its decisions, which would be read one by one. */
    GateReviewView row(GateReview review) {
        return GateReviewView.of(review, GateReviewActions.of(review, caller), null);
    }
}
