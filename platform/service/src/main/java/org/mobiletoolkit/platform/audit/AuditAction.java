package org.mobiletoolkit.platform.audit;

/** What kind of thing was done (handbook 7.6). */
public enum AuditAction {
    CREATE,
    UPDATE,
    DELETE,
    READ,
    DECIDE,
    EXPORT,
    COMMAND,
    LOGIN_FAIL
}
