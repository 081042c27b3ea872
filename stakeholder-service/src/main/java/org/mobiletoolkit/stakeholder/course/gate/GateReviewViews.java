package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.stakeholder.course.gate.GateReviewActions.Standing;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** Shows gate reviews to the caller at hand. */
@ApplicationScoped
class GateReviewViews {

    private final GateReviews reviews;
    private final GateDecisions decisions;
    private final Initiatives initiatives;
    private final DecidingMeetings meetings;
    private final Caller caller;
    private final AvailableActions available;

    GateReviewViews(
            GateReviews reviews,
            GateDecisions decisions,
            Initiatives initiatives,
            DecidingMeetings meetings,
            Caller caller,
            AvailableActions available) {
        this.available = available;
        this.reviews = reviews;
        this.decisions = decisions;
        this.initiatives = initiatives;
        this.meetings = meetings;
        this.caller = caller;
    }

    /** With all its decisions. */
    GateReviewView whole(GateReview review) {
        var only = Set.of(review.scopeId());
        var standing = new Standing(
                review,
                initiatives.require(review.scopeId()),
                reviews.latestOf(only).contains(review.id()),
                meetings.leaders(only).getOrDefault(review.scopeId(), Set.of()));
        return GateReviewView.of(review, GateReviewActions.of(standing, caller, available), decisions.of(review.id()));
    }

    /** As a page, without their decisions; what stands around them is read for all at once. */
    Page<GateReviewView> page(Page<GateReview> page) {
        var ids = page.items().stream().map(GateReview::scopeId).collect(Collectors.toSet());
        var known = initiatives.byId(ids);
        var latest = reviews.latestOf(ids);
        var leaders = meetings.leaders(ids);
        return new Page<>(
                page.items().stream()
                        .map(review -> new Standing(
                                review,
                                Objects.requireNonNull(known.get(review.scopeId())),
                                latest.contains(review.id()),
                                leaders.getOrDefault(review.scopeId(), Set.of())))
                        .map(standing -> GateReviewView.of(
                                standing.review(), GateReviewActions.of(standing, caller, available), null))
                        .toList(),
                page.page(),
                page.links());
    }
}
