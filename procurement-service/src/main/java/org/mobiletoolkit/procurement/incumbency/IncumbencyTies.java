package org.mobiletoolkit.procurement.incumbency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.procurement.supplier.SupplierTies;

/** A supplier that serves an initiative stays in the active register. */
@ApplicationScoped
class IncumbencyTies implements SupplierTies {

    private final Incumbencies incumbencies;

    IncumbencyTies(Incumbencies incumbencies) {
        this.incumbencies = incumbencies;
    }

    @Override
    public List<UUID> bindingTo(UUID supplierId) {
        return incumbencies.activeOf(supplierId);
    }
}
