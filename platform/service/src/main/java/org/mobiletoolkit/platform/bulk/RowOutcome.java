package org.mobiletoolkit.platform.bulk;

/** What became of a row. */
public enum RowOutcome {
    /** The record is there. */
    DONE,
    /** Nothing stands against it, and nothing was done. */
    FIT,
    /** It is not allowed, and the answer says why. */
    REFUSED
}
