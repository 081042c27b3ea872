package org.mobiletoolkit.benefits.access;

import java.util.Set;
import org.mobiletoolkit.platform.identity.Caller;

/** The roles of handbook 7.4 that this service knows, and the sets of them that may act on its records. */
public final class Roles {

    /** Senior responsible owner: reads, and may reject a benefit. */
    public static final String SRO = "SRO";

    /** Runs the initiative. */
    public static final String PROGRAMME_MANAGER = "PROGRAMME_MANAGER";

    /** Edits working records. */
    public static final String PROJECT_MEMBER = "PROJECT_MEMBER";

    /** Clinical leadership (CCIO, CNIO): reads. */
    public static final String CLINICAL_LEAD = "CLINICAL_LEAD";

    /** Owns and validates benefits. */
    public static final String BENEFITS_OWNER = "BENEFITS_OWNER";

    /** Records and measures benefits. */
    public static final String BENEFITS_ANALYST = "BENEFITS_ANALYST";

    /** Answers for the financial case: reads. */
    public static final String FINANCE_LEAD = "FINANCE_LEAD";

    /** Buys what the benefits depend on: reads. */
    public static final String PROCUREMENT_LEAD = "PROCUREMENT_LEAD";

    /** Reads all, writes nothing. */
    public static final String AUDITOR = "AUDITOR";

    /** A machine that asks for evidence. */
    public static final String SERVICE = "SERVICE";

    /** Who may approve that a benefit is rejected; its author may not, whatever the role. */
    public static final Set<String> REJECTERS = Set.of(SRO, PROGRAMME_MANAGER, BENEFITS_OWNER);

    private Roles() {}

    /** True when the caller holds at least one of the roles. */
    public static boolean anyOf(Set<String> roles, Caller caller) {
        return roles.stream().anyMatch(caller::has);
    }
}
