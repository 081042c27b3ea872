package org.mobiletoolkit.stakeholder.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;

/** Answers whether there is an approved vision. */
@ApplicationScoped
class VisionFactSource implements FactSource {

    private final Visions visions;

    VisionFactSource(Visions visions) {
        this.visions = visions;
    }

    @Override
    public Set<String> codes() {
        return Set.of(VisionFacts.VISION);
    }

    @Override
    public Fact answer(String code, UUID initiativeId) {
        return VisionFacts.vision(visions.of(initiativeId));
    }
}
