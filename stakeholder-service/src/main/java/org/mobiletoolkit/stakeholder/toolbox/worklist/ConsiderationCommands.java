package org.mobiletoolkit.stakeholder.toolbox.worklist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;

/** Everything that changes what initiatives make of considerations. Each method is one transaction. */
@ApplicationScoped
@Transactional
class ConsiderationCommands {

    private static final String TYPE = "consideration-review";

    private final ConsiderationReviews reviews;
    private final WorkItems items;
    private final RecordLinks links;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ConsiderationCommands(
            ConsiderationReviews reviews,
            WorkItems items,
            RecordLinks links,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.reviews = reviews;
        this.items = items;
        this.links = links;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Which consideration a transition was about. */
    record ConsiderationDetail(String considerationId) {}

    ConsiderationReview change(UUID initiativeId, String considerationId, @Nullable String ifMatch, ObjectNode patch) {
        var review = touch(initiativeId, considerationId, ifMatch);
        var before = review.content();
        var after = patches.apply(before, patch);
        SuitePathRule.check(after.links(), links.collections(), "/links");
        review.change(after);
        if (review.decision() == ReviewDecision.PLANNED || review.decision() == ReviewDecision.ADDRESSED) {
            requireAnswer(review);
        }
        reviews.flush();
        journal.updated(subject(review), before, after);
        return review;
    }

    /** Decides that it is planned or addressed: a response must say how. */
    ConsiderationReview answer(
            UUID initiativeId, String considerationId, @Nullable String ifMatch, String command, ReviewAnswer said) {
        var review = touch(initiativeId, considerationId, ifMatch);
        var from = review.decision();
        review.obey(command, null);
        if (said.response() != null) {
            review.respond(said.response());
        }
        requireAnswer(review);
        return transitioned(review, command, from);
    }

    ConsiderationReview setAside(UUID initiativeId, String considerationId, @Nullable String ifMatch, String reason) {
        var review = touch(initiativeId, considerationId, ifMatch);
        var from = review.decision();
        review.obey(ReviewLifecycle.SET_ASIDE, reason);
        return transitioned(review, ReviewLifecycle.SET_ASIDE, from);
    }

    ConsiderationReview reopen(UUID initiativeId, String considerationId, @Nullable String ifMatch) {
        var review = touch(initiativeId, considerationId, ifMatch);
        var from = review.decision();
        review.obey(ReviewLifecycle.REOPEN, null);
        return transitioned(review, ReviewLifecycle.REOPEN, from);
    }

    /** The review as the caller knows it; the first touch of a consideration makes its row. */
    private ConsiderationReview touch(UUID initiativeId, String considerationId, @Nullable String ifMatch) {
        items.initiative(initiativeId);
        items.consideration(considerationId);
        var known = reviews.of(initiativeId, considerationId);
        IfMatch.require(ifMatch, known.map(ConsiderationReview::version).orElse(0L));
        items.requireOpen(initiativeId);
        var review = known.orElseGet(() -> {
            var fresh = new ConsiderationReview(
                    Uuid7.generate(clock), initiativeId, considerationId, caller.subject(), clock.instant());
            reviews.persistAndFlush(fresh);
            journal.created(subject(fresh), new ConsiderationDetail(considerationId));
            return fresh;
        });
        review.touched(caller.subject(), clock.instant());
        return review;
    }

    /** Response and reason may name people: they stay on the record and off the topic. */
    private ConsiderationReview transitioned(ConsiderationReview review, String command, ReviewDecision from) {
        reviews.flush();
        journal.transitioned(
                subject(review),
                command,
                from,
                review.decision(),
                null,
                new ConsiderationDetail(review.considerationId()));
        return review;
    }

    private static void requireAnswer(ConsiderationReview review) {
        if (!review.isAnswered()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Planned or addressed, a consideration needs a response")
                    .at("/response", "missing", "Must say what is done about it");
        }
    }

    private static Subject subject(ConsiderationReview review) {
        return new Subject(TYPE, review.id(), review.initiativeId(), review.version());
    }
}
