package org.mobiletoolkit.stakeholder.board.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every action that a meeting charged somebody with. */
@ApplicationScoped
class GovernanceActions implements PanacheRepositoryBase<GovernanceAction, UUID> {

    GovernanceAction require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No governance action " + id));
    }
}
