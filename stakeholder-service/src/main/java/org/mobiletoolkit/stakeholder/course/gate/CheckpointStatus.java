package org.mobiletoolkit.stakeholder.course.gate;

/** How far a checkpoint is proved (handbook 2.1). */
public enum CheckpointStatus {
    MET,
    PARTIALLY_MET,
    NOT_MET,
    /** No mandatory fact is false, and at least one could not be told. Never counts as met. */
    UNKNOWN
}
