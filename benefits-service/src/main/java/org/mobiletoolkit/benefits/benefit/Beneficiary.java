package org.mobiletoolkit.benefits.benefit;

/** To whom a benefit falls (handbook 3.2). */
public enum Beneficiary {
    /** Those cared for. */
    PATIENT,
    /** Those who care. */
    STAFF,
    /** The trust. */
    ORGANISATION,
    /** Health and care around the trust. */
    SYSTEM,
    /** Everybody else. */
    SOCIETY
}
