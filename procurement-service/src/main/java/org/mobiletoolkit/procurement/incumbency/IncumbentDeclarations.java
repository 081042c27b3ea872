package org.mobiletoolkit.procurement.incumbency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every declaration that no supplier is incumbent, standing or ended. */
@ApplicationScoped
public class IncumbentDeclarations implements PanacheRepositoryBase<NoIncumbentSuppliers, UUID> {

    NoIncumbentSuppliers require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "There is no declaration " + id + "."));
    }

    Optional<NoIncumbentSuppliers> inForce(UUID initiativeId) {
        return find("initiativeId = ?1 and status = ?2", initiativeId, DeclarationStatus.IN_FORCE)
                .firstResultOptional();
    }

    /** True while somebody's word stands that no supplier serves the initiative. */
    public boolean noneDeclared(UUID initiativeId) {
        return inForce(initiativeId).isPresent();
    }
}
