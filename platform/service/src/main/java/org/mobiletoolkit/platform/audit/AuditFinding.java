package org.mobiletoolkit.platform.audit;

/** What can be wrong with the audit log. */
public enum AuditFinding {
    /** An event or its hash is not as it was sealed. */
    ALTERED,
    /** A link of the chain, or the event under it, is gone. */
    MISSING,
    /** An event is under a hash without a key although those before it have one. */
    NOT_KEYED,
    /** An event is neither under the chain nor waits to come there. */
    OUTSIDE_THE_CHAIN,
    /** An event has waited for more than a minute to come under the chain. */
    NOT_SEALED,
    /** A head that was noted outside the database is not in the chain any more: its end was cut off or rewritten. */
    NOT_AS_NOTED
}
