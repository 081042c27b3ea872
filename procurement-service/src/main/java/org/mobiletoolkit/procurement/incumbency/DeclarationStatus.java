package org.mobiletoolkit.procurement.incumbency;

/** Whether a declaration that no supplier is incumbent still stands. */
public enum DeclarationStatus {
    /** It stands: rules over "every incumbent" may hold over none. */
    IN_FORCE,
    /** A supplier became incumbent afterwards. */
    VOIDED,
    /** It was taken back. */
    WITHDRAWN
}
