package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes what initiatives make of considerations. Each method is one transaction. */
@ApplicationScoped
@Transactional
class ConsiderationCommands {

    private final ConsiderationReviews reviews;
    private final WorkItems items;
    private final RecordLinks links;
    private final Desk desk;

    ConsiderationCommands(ConsiderationReviews reviews, WorkItems items, RecordLinks links, Desk desk) {
        this.reviews = reviews;
        this.items = items;
        this.links = links;
        this.desk = desk;
    }

    ConsiderationReview change(UUID initiativeId, String considerationId, Seen seen, Patch<ReviewContent> patch) {
        var review = touch(initiativeId, considerationId, seen);
        var content = desk.patched(review, patch);
        SuitePathRule.check(content.links(), links.collections(), "/links");
        return desk.changed(review, content);
    }

    /** Decides that it is planned or addressed. */
    ConsiderationReview answer(
            UUID initiativeId, String considerationId, Seen seen, String command, ReviewAnswer said) {
        var review = touch(initiativeId, considerationId, seen);
        return desk.moved(review, review.answer(command, said.response()));
    }

    ConsiderationReview setAside(UUID initiativeId, String considerationId, Seen seen, String reason) {
        var review = touch(initiativeId, considerationId, seen);
        return desk.moved(review, review.setAside(reason));
    }

    ConsiderationReview reopen(UUID initiativeId, String considerationId, Seen seen) {
        var review = touch(initiativeId, considerationId, seen);
        return desk.moved(review, review.reopen());
    }

    /** The review as the caller knows it; the first touch of a consideration makes its row. */
    private ConsiderationReview touch(UUID initiativeId, String considerationId, Seen seen) {
        items.initiative(initiativeId);
        items.consideration(considerationId);
        var review = reviews.of(initiativeId, considerationId)
                .map(known -> desk.open(known, seen))
                .orElseGet(() -> first(initiativeId, considerationId, seen));
        review.touched(desk.caller(), desk.clock().instant());
        return review;
    }

    private ConsiderationReview first(UUID initiativeId, String considerationId, Seen seen) {
        var review = new ConsiderationReview(desk.begin(initiativeId, seen), initiativeId, considerationId);
        return desk.made(review, review.detail());
    }
}
