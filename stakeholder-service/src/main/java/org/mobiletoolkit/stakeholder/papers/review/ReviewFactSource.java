package org.mobiletoolkit.stakeholder.papers.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;
import org.mobiletoolkit.stakeholder.board.governance.BoardDecision;
import org.mobiletoolkit.stakeholder.board.governance.BoardDecisions;
import org.mobiletoolkit.stakeholder.papers.document.DocumentType;
import org.mobiletoolkit.stakeholder.papers.document.SeenVersion;
import org.mobiletoolkit.stakeholder.papers.document.TypedDocuments;

/**
 * Answers the facts about the post-implementation review from its current version, the decisions about it, and the
 * implementation plan in force.
 */
@ApplicationScoped
class ReviewFactSource implements FactSource {

    private final TypedDocuments documents;
    private final BoardDecisions decisions;
    private final ReviewSettings settings;
    private final Clock clock;

    ReviewFactSource(TypedDocuments documents, BoardDecisions decisions, ReviewSettings settings, Clock clock) {
        this.documents = documents;
        this.decisions = decisions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(this::current)
                .of("document-version", "decision")
                .answering(ReviewFacts.REVIEW, this::review)
                .answering(ReviewFacts.CONTENT, ReviewFacts::content);
    }

    private @Nullable SeenVersion current(UUID initiativeId) {
        return documents.current(DocumentType.PIR, initiativeId).orElse(null);
    }

    private Fact review(@Nullable SeenVersion current, UUID initiativeId) {
        return ReviewFacts.review(
                current,
                documents
                        .inForce(DocumentType.IMPLEMENTATION_PLAN, initiativeId)
                        .orElse(null),
                about(current),
                London.today(clock),
                settings.minAgeDays());
    }

    private List<BoardDecision> about(@Nullable SeenVersion current) {
        return current == null ? List.of() : decisions.about("DOCUMENT", current.documentId(), current.number());
    }
}
