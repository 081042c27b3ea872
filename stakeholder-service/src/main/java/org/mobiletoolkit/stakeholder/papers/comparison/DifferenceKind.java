package org.mobiletoolkit.stakeholder.papers.comparison;

/** What became of a value. */
public enum DifferenceKind {
    ADDED,
    REMOVED,
    CHANGED,
    MOVED
}
