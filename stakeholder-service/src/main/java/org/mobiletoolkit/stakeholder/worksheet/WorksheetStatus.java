package org.mobiletoolkit.stakeholder.worksheet;

/** How far a worksheet is filled in. */
public enum WorksheetStatus {
    DRAFT,
    COMPLETE
}
