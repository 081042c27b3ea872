package org.mobiletoolkit.stakeholder.people.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every judgement of weight that was ever recorded. */
@ApplicationScoped
class InfluenceAssessments implements PanacheRepositoryBase<InfluenceAssessment, UUID> {

    /** The judgement of this stakeholder; or 404. */
    InfluenceAssessment require(UUID stakeholderId, UUID id) {
        return ById.find(this, id)
                .filter(found -> found.stakeholderId().equals(stakeholderId))
                .orElseThrow(() ->
                        new Refusal(CommonProblem.NOT_FOUND, "The stakeholder has no influence assessment " + id));
    }

    /** The latest that holds; null when none does. */
    @Nullable
    InfluenceAssessment latestOf(UUID stakeholderId) {
        return find(
                        "stakeholderId = ?1 and rectification.rectifiedAt is null"
                                + " order by assessedOn desc, recordedAt desc, id desc",
                        stakeholderId)
                .firstResult();
    }
}
