package org.mobiletoolkit.stakeholder.toolbox.worksheet;

/** How far a worksheet is filled in. */
public enum WorksheetStatus {
    DRAFT,
    COMPLETE
}
