package org.mobiletoolkit.stakeholder.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.stakeholder.document.DocumentType;
import org.mobiletoolkit.stakeholder.document.SeenVersion;
import org.mobiletoolkit.stakeholder.document.TypedDocuments;
import org.mobiletoolkit.stakeholder.governance.BoardDecision;
import org.mobiletoolkit.stakeholder.governance.BoardDecisions;

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
    public Set<String> codes() {
        return Set.of(StrategyFacts.AGREED, StrategyFacts.SCOPE, StrategyFacts.CAPABILITIES, StrategyFacts.ROADMAP);
    }

    @Override
    public Fact answer(String code, UUID initiativeId) {
        return answers(List.of(code), initiativeId).get(0);
    }

    @Override
    public List<Fact> answers(Collection<String> codes, UUID initiativeId) {
        var current = documents.current(DocumentType.STRATEGY, initiativeId).orElse(null);
        return codes.stream().map(code -> answer(code, current)).toList();
    }

    private Fact answer(String code, @Nullable SeenVersion current) {
        return switch (code) {
            case StrategyFacts.AGREED -> StrategyFacts.agreed(current, about(current));
            case StrategyFacts.SCOPE -> StrategyFacts.scope(current);
            case StrategyFacts.CAPABILITIES -> StrategyFacts.capabilities(current);
            default -> StrategyFacts.roadmap(current);
        };
    }

    private List<BoardDecision> about(@Nullable SeenVersion current) {
        return current == null ? List.of() : decisions.about("DOCUMENT", current.documentId(), current.number());
    }
}
