package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every area of every initiative. */
@ApplicationScoped
class InitiativeAreas implements Records<InitiativeArea> {

    /** It bounds what the coverage reads at once. */
    static final int MOST_PER_INITIATIVE = 500;

    /**
     * The area that a member of a body names.
     *
     * @throws Refusal {@code unknown-reference} (422), for a closed one as well
     */
    InitiativeArea requireActive(UUID id, String pointer) {
        return ById.find(this, id)
                .filter(area -> area.status() == AreaStatus.ACTIVE)
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "There is no active area " + id)
                        .at(pointer, "unknown-reference", "Must be an active area"));
    }

    List<InitiativeArea> activeOf(UUID initiativeId) {
        return list(
                "content.initiativeId = ?1 and status = ?2 order by content.name, id", initiativeId, AreaStatus.ACTIVE);
    }

    long countOf(UUID initiativeId) {
        return count("content.initiativeId", initiativeId);
    }
}
