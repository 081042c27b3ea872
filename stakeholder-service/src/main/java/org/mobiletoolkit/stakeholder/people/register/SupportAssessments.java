package org.mobiletoolkit.stakeholder.people.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every opinion that was ever recorded. */
@ApplicationScoped
class SupportAssessments implements PanacheRepositoryBase<SupportAssessment, UUID> {

    /** Where a stakeholder stood at the end of a day; UNKNOWN when nobody had judged it by then. */
    SupportLevel levelOn(UUID stakeholderId, LocalDate day) {
        return find(
                        "stakeholderId = ?1 and assessedOn <= ?2 and rectification.rectifiedAt is null order by assessedOn desc, recordedAt desc, id desc",
                        stakeholderId,
                        day)
                .firstResultOptional()
                .map(SupportAssessment::current)
                .orElse(SupportLevel.UNKNOWN);
    }

    /** The judgement of this stakeholder; or 404. */
    SupportAssessment require(UUID stakeholderId, UUID id) {
        return ById.find(this, id)
                .filter(found -> found.stakeholderId().equals(stakeholderId))
                .orElseThrow(
                        () -> new Refusal(CommonProblem.NOT_FOUND, "The stakeholder has no support assessment " + id));
    }

    /** The latest that holds; null when none does. */
    @Nullable
    SupportAssessment latestOf(UUID stakeholderId) {
        return latest("stakeholderId", stakeholderId);
    }

    /** The latest that holds of those made after an engagement; null when none does. */
    @Nullable
    SupportAssessment latestAfter(UUID engagementActionId) {
        return latest("engagementActionId", engagementActionId);
    }

    private @Nullable SupportAssessment latest(String member, UUID id) {
        return find(
                        member + " = ?1 and rectification.rectifiedAt is null"
                                + " order by assessedOn desc, recordedAt desc, id desc",
                        id)
                .firstResult();
    }
}
