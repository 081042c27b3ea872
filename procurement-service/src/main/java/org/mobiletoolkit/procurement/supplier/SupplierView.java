package org.mobiletoolkit.procurement.supplier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** A supplier as callers see it. */
@Schema(
        requiredProperties = {
            "id",
            "name",
            "categories",
            "contacts",
            "status",
            "createdAt",
            "createdBy",
            "version",
            "availableActions"
        })
public record SupplierView(
        UUID id,
        String name,
        @Nullable String odsCode,
        @Nullable String companyNumber,
        @Nullable String website,
        List<SupplierCategory> categories,
        List<SupplierContact> contacts,
        SupplierStatus status,
        Instant createdAt,
        String createdBy,
        long version,
        List<AvailableAction> availableActions)
        implements Versioned {

    static SupplierView of(Supplier supplier, AvailableActions available) {
        return new SupplierView(
                supplier.id(),
                supplier.name(),
                supplier.odsCode(),
                supplier.companyNumber(),
                supplier.website(),
                supplier.categories(),
                supplier.contacts(),
                supplier.status(),
                supplier.createdAt(),
                supplier.createdBy(),
                supplier.version(),
                available.of(SupplierLifecycle.STATES, supplier.status(), null));
    }
}
