package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every action on a success factor. */
@ApplicationScoped
class SuccessFactorActions implements Records<SuccessFactorAction> {

    /** What is or was planned on some factors, given up or not. */
    List<PlannedAction> on(UUID initiativeId, Collection<String> factorIds) {
        return list("content.initiativeId = ?1 and content.factorId in ?2 order by id", initiativeId, factorIds)
                .stream()
                .map(SuccessFactorAction::planned)
                .toList();
    }
}
