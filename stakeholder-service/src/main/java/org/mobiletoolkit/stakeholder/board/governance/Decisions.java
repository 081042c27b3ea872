package org.mobiletoolkit.stakeholder.board.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every decision on record, valid or not. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    Decision require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No decision " + id));
    }

    /** Written at once: the same condition is closed once, whoever says so in the same moment. */
    void close(ConditionClosure closure) {
        getEntityManager().persist(closure);
        flush();
    }

    boolean anyOf(UUID meetingId) {
        return count("meetingId", meetingId) > 0;
    }
}
