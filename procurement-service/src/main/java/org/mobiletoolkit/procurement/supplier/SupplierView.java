package org.mobiletoolkit.procurement.supplier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** A supplier as callers see it. */
public record SupplierView(
        UUID id,
        @JsonUnwrapped SupplierContent content,
        SupplierStatus status,
        Instant createdAt,
        String createdBy,
        long version,
        List<AvailableAction> availableActions)
        implements Versioned {

    static SupplierView of(Supplier supplier, AvailableActions available) {
        return new SupplierView(
                supplier.id(),
                supplier.content(),
                supplier.status(),
                supplier.createdAt(),
                supplier.createdBy(),
                supplier.version(),
                available.of(SupplierLifecycle.STATES, supplier.status(), null));
    }
}
