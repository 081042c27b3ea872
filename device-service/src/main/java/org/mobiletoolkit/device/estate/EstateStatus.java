package org.mobiletoolkit.device.estate;

/** How far a baseline has come; only a confirmed one counts as evidence (handbook 2.3, VIS1.ESTATE). */
public enum EstateStatus {
    /** Being counted; may still be corrected. */
    DRAFT,
    /** Checked by a second person; the initiative's one current baseline. */
    CONFIRMED,
    /** Replaced by a later confirmed baseline; kept for the record. */
    SUPERSEDED
}
