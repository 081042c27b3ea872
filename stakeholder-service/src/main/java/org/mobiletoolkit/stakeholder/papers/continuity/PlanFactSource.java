package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;
import org.mobiletoolkit.stakeholder.papers.document.DocumentType;
import org.mobiletoolkit.stakeholder.papers.document.SeenVersion;
import org.mobiletoolkit.stakeholder.papers.document.TypedDocuments;

/** Answers the facts about the continuity plan from its current version and what the leads said of it. */
@ApplicationScoped
class PlanFactSource implements FactSource {

    private final TypedDocuments documents;
    private final VersionAgreements agreements;

    PlanFactSource(TypedDocuments documents, VersionAgreements agreements) {
        this.documents = documents;
        this.agreements = agreements;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(this::current)
                .of("document-version", "version-agreement")
                .answering(ContinuityFacts.PLAN, this::plan)
                .answering(ContinuityFacts.SCENARIOS, ContinuityFacts::scenarios);
    }

    private @Nullable SeenVersion current(UUID initiativeId) {
        return documents.current(DocumentType.CONTINUITY_PLAN, initiativeId).orElse(null);
    }

    private Fact plan(@Nullable SeenVersion current) {
        return ContinuityFacts.plan(current, current == null ? null : agreements.standing(current));
    }
}
