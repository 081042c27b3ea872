package org.mobiletoolkit.stakeholder.memory.privacy;

/** What somebody asks about the data on them (handbook 7.5). */
public enum SubjectRequestKind {
    ACCESS,
    RECTIFICATION,
    ERASURE,
    RESTRICTION,
    OBJECTION,
    /** About how their data was used: acknowledged within 30 days. */
    COMPLAINT
}
