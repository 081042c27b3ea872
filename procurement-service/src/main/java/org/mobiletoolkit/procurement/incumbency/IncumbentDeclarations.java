package org.mobiletoolkit.procurement.incumbency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every declaration that no supplier is incumbent, standing or ended. */
@ApplicationScoped
public class IncumbentDeclarations implements Records<NoIncumbentSuppliers> {

    Optional<NoIncumbentSuppliers> inForce(UUID initiativeId) {
        return find("content.initiativeId = ?1 and status = ?2", initiativeId, DeclarationStatus.IN_FORCE)
                .firstResultOptional();
    }

    /** True while somebody's word stands that no supplier serves the initiative. */
    public boolean noneDeclared(UUID initiativeId) {
        return inForce(initiativeId).isPresent();
    }
}
