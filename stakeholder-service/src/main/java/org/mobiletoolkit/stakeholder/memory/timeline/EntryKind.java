package org.mobiletoolkit.stakeholder.memory.timeline;

/** What sort of thing happened. */
public enum EntryKind {
    /** A record went from one state to another. */
    TRANSITION,
    /** The same, by a command with which somebody decides. */
    DECISION,
    /** A service answers a fact differently than before. */
    EVIDENCE
}
