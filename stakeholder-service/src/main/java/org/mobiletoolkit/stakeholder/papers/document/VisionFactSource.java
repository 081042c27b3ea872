package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** Answers whether there is an approved vision. */
@ApplicationScoped
class VisionFactSource implements FactSource {

    private final Visions visions;

    VisionFactSource(Visions visions) {
        this.visions = visions;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(visions::of).of("document-version").answering(VisionFacts.VISION, VisionFacts::vision);
    }
}
