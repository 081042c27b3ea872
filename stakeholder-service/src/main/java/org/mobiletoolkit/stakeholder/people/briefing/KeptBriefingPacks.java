package org.mobiletoolkit.stakeholder.people.briefing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.stakeholder.people.consultation.BriefingPacks;

/** Every briefing pack. */
@ApplicationScoped
class KeptBriefingPacks implements PanacheRepositoryBase<BriefingPack, UUID>, BriefingPacks {

    BriefingPack require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No briefing pack " + id));
    }

    @Override
    public boolean has(UUID initiativeId, UUID packId) {
        return count("id = ?1 and initiativeId = ?2", packId, initiativeId) == 1;
    }

    int lastNumber(UUID initiativeId) {
        return find("initiativeId = ?1 order by number desc", initiativeId)
                .firstResultOptional()
                .map(BriefingPack::number)
                .orElse(0);
    }
}
