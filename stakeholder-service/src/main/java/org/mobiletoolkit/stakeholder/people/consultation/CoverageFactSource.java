package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;
import org.mobiletoolkit.stakeholder.people.register.StakeholderQuadrants;

/** Answers whether those who matter were consulted on the strategy. */
@ApplicationScoped
class CoverageFactSource implements FactSource {

    private final StakeholderQuadrants quadrants;
    private final Consultations consultations;
    private final Hearings hearings;
    private final CoverageSettings settings;

    CoverageFactSource(
            StakeholderQuadrants quadrants, Consultations consultations, Hearings hearings, CoverageSettings settings) {
        this.quadrants = quadrants;
        this.consultations = consultations;
        this.hearings = hearings;
        this.settings = settings;
    }

    /** A group that is a stakeholder takes part through its people. */
    @Override
    public Facts<?> facts() {
        return Facts.over(this::coverage)
                .of("stakeholder", "influence-assessment", "affected-group", "consultation", "consultation-response")
                .answering(CoverageFact.CODE, fact -> fact);
    }

    private Fact coverage(UUID initiativeId) {
        var closed = consultations.heldOn(ConsultationTopic.STRATEGY, initiativeId).stream()
                .filter(HeldConsultation::isClosed)
                .map(HeldConsultation::id)
                .toList();
        return CoverageFact.of(
                quadrants.activeOf(initiativeId),
                hearings.stakeholdersHeard(initiativeId, ConsultationTopic.STRATEGY),
                closed,
                settings.minKeepRate());
    }
}
