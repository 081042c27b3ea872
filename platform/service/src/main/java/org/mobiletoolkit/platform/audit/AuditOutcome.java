package org.mobiletoolkit.platform.audit;

/** How something ended that somebody wanted to do. */
public enum AuditOutcome {
    SUCCESS,
    REFUSED
}
