package org.mobiletoolkit.stakeholder.papers.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;
import org.mobiletoolkit.stakeholder.board.governance.BoardDecision;
import org.mobiletoolkit.stakeholder.board.governance.BoardDecisions;
import org.mobiletoolkit.stakeholder.papers.document.DocumentType;
import org.mobiletoolkit.stakeholder.papers.document.SeenVersion;
import org.mobiletoolkit.stakeholder.papers.document.TypedDocuments;

/** Answers the facts about the strategy from its current version and the decisions about it. */
@ApplicationScoped
class StrategyFactSource implements FactSource {

    private final TypedDocuments documents;
    private final BoardDecisions decisions;

    StrategyFactSource(TypedDocuments documents, BoardDecisions decisions) {
        this.documents = documents;
        this.decisions = decisions;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(this::current)
                .of("document-version", "decision")
                .answering(
                        StrategyFacts.AGREED,
                        current ->
                                StrategyFacts.agreed(current, about(current)).observed("takenBack", takenBack(current)))
                .answering(StrategyFacts.SCOPE, StrategyFacts::scope)
                .answering(StrategyFacts.CAPABILITIES, StrategyFacts::capabilities)
                .answering(StrategyFacts.ROADMAP, StrategyFacts::roadmap);
    }

    private @Nullable SeenVersion current(UUID initiativeId) {
        return documents.current(DocumentType.STRATEGY, initiativeId).orElse(null);
    }

    private List<BoardDecision> about(@Nullable SeenVersion current) {
        return current == null ? List.of() : decisions.about("DOCUMENT", current.documentId(), current.number());
    }

    private long takenBack(@Nullable SeenVersion current) {
        return current == null ? 0 : decisions.takenBack("DOCUMENT", current.documentId(), current.number());
    }
}
