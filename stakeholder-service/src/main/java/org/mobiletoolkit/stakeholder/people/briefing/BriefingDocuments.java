package org.mobiletoolkit.stakeholder.people.briefing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** The page and the PDF of every briefing pack. */
@ApplicationScoped
class BriefingDocuments implements PanacheRepositoryBase<BriefingDocument, UUID> {

    BriefingDocument require(UUID packId) {
        return ById.find(this, packId)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No briefing pack " + packId));
    }
}
