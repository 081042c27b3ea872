package org.mobiletoolkit.stakeholder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.stakeholder.calendar.London;
import org.mobiletoolkit.stakeholder.document.DocumentType;
import org.mobiletoolkit.stakeholder.document.SeenVersion;
import org.mobiletoolkit.stakeholder.document.TypedDocuments;
import org.mobiletoolkit.stakeholder.governance.BoardDecision;
import org.mobiletoolkit.stakeholder.governance.BoardDecisions;

/** Answers the facts about the post-implementation review from its current version and the decisions about it. */
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
    public Set<String> codes() {
        return Set.of(ReviewFacts.REVIEW, ReviewFacts.CONTENT);
    }

    @Override
    public Fact answer(String code, UUID initiativeId) {
        return answers(List.of(code), initiativeId).get(0);
    }

    @Override
    public List<Fact> answers(Collection<String> codes, UUID initiativeId) {
        var current = documents.current(DocumentType.PIR, initiativeId).orElse(null);
        return codes.stream().map(code -> answer(code, current)).toList();
    }

    private Fact answer(String code, @Nullable SeenVersion current) {
        return code.equals(ReviewFacts.REVIEW)
                ? ReviewFacts.review(current, about(current), London.today(clock), settings.minAgeDays())
                : ReviewFacts.content(current);
    }

    private List<BoardDecision> about(@Nullable SeenVersion current) {
        return current == null ? List.of() : decisions.about("DOCUMENT", current.documentId(), current.number());
    }
}
