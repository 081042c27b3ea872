package org.mobiletoolkit.device.estate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every estate baseline of the caller's organisation. */
@ApplicationScoped
public class EstateBaselines implements PanacheRepositoryBase<EstateBaseline, UUID> {

    /** The baseline, or a refusal (404). */
    public EstateBaseline require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "There is no estate baseline " + id));
    }

    /** The initiative's one baseline in that state; there may be several only of {@link EstateStatus#SUPERSEDED}. */
    Optional<EstateBaseline> only(UUID initiativeId, EstateStatus status) {
        return find("initiativeId = ?1 and status = ?2", initiativeId, status).singleResultOptional();
    }
}
