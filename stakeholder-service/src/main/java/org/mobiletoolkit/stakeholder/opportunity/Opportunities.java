package org.mobiletoolkit.stakeholder.opportunity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every opportunity. */
@ApplicationScoped
class Opportunities implements PanacheRepositoryBase<Opportunity, UUID> {

    Opportunity require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No opportunity " + id));
    }

    List<Opportunity> of(UUID initiativeId) {
        return list("initiativeId = ?1 order by id", initiativeId);
    }

    /** Has the database check the ranks now and not at the commit, where it could no longer be told what was wrong. */
    void checkRanks() {
        flush();
        getEntityManager()
                .createNativeQuery("set constraints opportunity_rank_once_per_initiative immediate")
                .executeUpdate();
    }

    /** All that are not rejected, kept to this transaction, so that two new orders come one after the other. */
    List<Opportunity> standingAlone(UUID initiativeId) {
        return find("initiativeId = ?1 and status <> ?2 order by id", initiativeId, OpportunityStatus.REJECTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
