package org.mobiletoolkit.stakeholder.gate;

/** Where a waiver or condition stands. */
public enum CommitmentStatus {
    OPEN,
    DISCHARGED,
    /** The board decided the gate again; what it holds people to now stands with the later decision. */
    SUPERSEDED
}
