package org.mobiletoolkit.stakeholder.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.stakeholder.document.Visions;

/** Answers whether people were consulted on the vision before its approval. */
@ApplicationScoped
class ConsultationFactSource implements FactSource {

    private final Consultations consultations;
    private final Visions visions;

    ConsultationFactSource(Consultations consultations, Visions visions) {
        this.consultations = consultations;
        this.visions = visions;
    }

    @Override
    public Set<String> codes() {
        return Set.of(ConsultationFacts.CONSULTED);
    }

    @Override
    public Fact answer(String code, UUID initiativeId) {
        return ConsultationFacts.consulted(
                consultations.heldOn(ConsultationTopic.VISION, initiativeId),
                visions.approvedOn(initiativeId).orElse(null));
    }
}
