package org.mobiletoolkit.stakeholder.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.stakeholder.stakeholder.StakeholderQuadrants;

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

    @Override
    public Set<String> codes() {
        return Set.of(CoverageFact.CODE);
    }

    @Override
    public Fact answer(String code, UUID initiativeId) {
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
