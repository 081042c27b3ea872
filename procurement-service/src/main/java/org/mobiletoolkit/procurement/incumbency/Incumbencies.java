package org.mobiletoolkit.procurement.incumbency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Who serves which initiative, and who did. */
@ApplicationScoped
public class Incumbencies implements PanacheRepositoryBase<Incumbency, UUID> {

    Incumbency require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "There is no incumbency " + id + "."));
    }

    Optional<Incumbency> of(UUID initiativeId, UUID supplierId) {
        return find("initiativeId = ?1 and supplierId = ?2", initiativeId, supplierId)
                .firstResultOptional();
    }

    List<Incumbency> active(UUID initiativeId) {
        return list("initiativeId = ?1 and status = ?2 order by id", initiativeId, IncumbencyStatus.ACTIVE);
    }

    /** The suppliers that serve the initiative now. */
    public Set<UUID> suppliersServing(UUID initiativeId) {
        return active(initiativeId).stream().map(Incumbency::supplierId).collect(Collectors.toUnmodifiableSet());
    }

    List<UUID> activeOf(UUID supplierId) {
        return list("supplierId = ?1 and status = ?2 order by id", supplierId, IncumbencyStatus.ACTIVE).stream()
                .map(Incumbency::id)
                .toList();
    }
}
