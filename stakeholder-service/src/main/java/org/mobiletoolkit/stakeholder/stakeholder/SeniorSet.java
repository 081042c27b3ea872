package org.mobiletoolkit.stakeholder.stakeholder;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gathers the senior internal stakeholders of an initiative with their opinion and their last engagement. */
@ApplicationScoped
class SeniorSet {

    private final Stakeholders stakeholders;
    private final List<Participation> participations;

    SeniorSet(Stakeholders stakeholders, @All List<Participation> participations) {
        this.stakeholders = stakeholders;
        this.participations = participations;
    }

    List<SeniorStakeholder> of(UUID initiativeId) {
        var engaged = lastEngaged(initiativeId);
        return stakeholders.seniorInternalOf(initiativeId).stream()
                .map(one -> new SeniorStakeholder(
                        one.id(),
                        Set.copyOf(one.roleCodes()),
                        one.standing().current(),
                        one.supportAssessedOn(),
                        engaged.get(one.id())))
                .toList();
    }

    private Map<UUID, LocalDate> lastEngaged(UUID initiativeId) {
        var last = new HashMap<UUID, LocalDate>();
        for (var participation : participations) {
            participation
                    .lastDays(initiativeId)
                    .forEach((id, day) -> last.merge(id, day, (one, other) -> one.isAfter(other) ? one : other));
        }
        return last;
    }
}
