package org.mobiletoolkit.procurement.supplier;

/** Whether we still deal with a supplier. */
public enum SupplierStatus {
    /** May become incumbent and be engaged. */
    ACTIVE,
    /** Kept for the records that name it. */
    INACTIVE
}
