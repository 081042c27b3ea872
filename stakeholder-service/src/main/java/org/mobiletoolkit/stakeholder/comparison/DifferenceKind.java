package org.mobiletoolkit.stakeholder.comparison;

/** What became of a value. */
public enum DifferenceKind {
    ADDED,
    REMOVED,
    CHANGED,
    MOVED
}
