package org.mobiletoolkit.procurement.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** The organisation's register of suppliers. */
@ApplicationScoped
public class Suppliers implements Records<Supplier> {

    /**
     * A supplier that a new record may name, kept active until the transaction ends; 422 {@code unknown-reference} at
     * {@code /supplierId}, or 409 {@code supplier-inactive}.
     */
    public Supplier requireActive(UUID id) {
        return requireNamedStill(id, "/supplierId").whenActive();
    }
}
