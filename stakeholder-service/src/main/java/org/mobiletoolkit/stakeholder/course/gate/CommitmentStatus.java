package org.mobiletoolkit.stakeholder.course.gate;

/** Where a waiver or condition stands. */
public enum CommitmentStatus {
    OPEN,
    DISCHARGED,
    /** The board decided the gate again, and what it asks for now stands with the later decision; or it stopped it all. */
    SUPERSEDED
}
