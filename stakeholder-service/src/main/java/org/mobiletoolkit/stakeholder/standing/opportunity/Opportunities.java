package org.mobiletoolkit.stakeholder.standing.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every opportunity. */
@ApplicationScoped
class Opportunities implements Records<Opportunity> {

    List<Opportunity> of(UUID initiativeId) {
        return list("content.initiativeId = ?1 order by id", initiativeId);
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
        return find("content.initiativeId = ?1 and status <> ?2 order by id", initiativeId, OpportunityStatus.REJECTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
