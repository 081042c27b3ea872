package org.mobiletoolkit.procurement.supplier;

import java.util.List;
import java.util.UUID;

/** What binds us to a supplier; told by the features that hang on it, so that the register need not know them. */
public interface SupplierTies {

    /** Records that keep the supplier from being made inactive; empty when nothing does. */
    List<UUID> bindingTo(UUID supplierId);
}
