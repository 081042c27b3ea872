package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;
import org.mobiletoolkit.stakeholder.papers.document.Visions;

/** Answers whether people were consulted on the vision before its approval. */
@ApplicationScoped
class ConsultationFactSource implements FactSource {

    private final Consultations consultations;
    private final Visions visions;

    ConsultationFactSource(Consultations consultations, Visions visions) {
        this.consultations = consultations;
        this.visions = visions;
    }

    /** The day on which the vision was approved decides which consultations came in time. */
    @Override
    public Facts<?> facts() {
        return Facts.over(this::consulted)
                .of("consultation", "consultation-response", "document-version")
                .answering(ConsultationFacts.CONSULTED, fact -> fact);
    }

    private Fact consulted(UUID initiativeId) {
        return ConsultationFacts.consulted(
                consultations.heldOn(ConsultationTopic.VISION, initiativeId),
                visions.approvedOn(initiativeId).orElse(null));
    }
}
