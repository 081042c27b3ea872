package org.mobiletoolkit.stakeholder.people.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Every opinion that was ever recorded. */
@ApplicationScoped
class SupportAssessments implements PanacheRepositoryBase<SupportAssessment, UUID> {

    /** Where a stakeholder stood at the end of a day; UNKNOWN when nobody had judged it by then. */
    SupportLevel levelOn(UUID stakeholderId, LocalDate day) {
        return find(
                        "stakeholderId = ?1 and assessedOn <= ?2 order by assessedOn desc, recordedAt desc, id desc",
                        stakeholderId,
                        day)
                .firstResultOptional()
                .map(SupportAssessment::current)
                .orElse(SupportLevel.UNKNOWN);
    }
}
