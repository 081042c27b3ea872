package org.mobiletoolkit.procurement.incumbency;

/** Whether a supplier serves an initiative now. */
public enum IncumbencyStatus {
    /** It does: rules over "every incumbent" count it. */
    ACTIVE,
    /** It did. */
    ENDED
}
