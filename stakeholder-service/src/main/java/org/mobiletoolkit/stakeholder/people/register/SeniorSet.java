package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Gathers the senior internal stakeholders of an initiative with their opinion and their last engagement. */
@ApplicationScoped
class SeniorSet {

    private final Stakeholders stakeholders;
    private final LastEngagements engagements;

    SeniorSet(Stakeholders stakeholders, LastEngagements engagements) {
        this.stakeholders = stakeholders;
        this.engagements = engagements;
    }

    List<SeniorStakeholder> of(UUID initiativeId) {
        var engaged = engagements.of(initiativeId);
        return stakeholders.seniorInternalOf(initiativeId).stream()
                .map(one -> new SeniorStakeholder(
                        one.id(),
                        Set.copyOf(one.roleCodes()),
                        one.standing().current(),
                        one.supportAssessedOn(),
                        engaged.get(one.id())))
                .toList();
    }
}
