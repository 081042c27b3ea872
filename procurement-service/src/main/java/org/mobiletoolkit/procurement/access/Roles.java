package org.mobiletoolkit.procurement.access;

import java.util.Set;
import org.mobiletoolkit.platform.identity.Caller;

/** The roles of handbook 7.4 that this service knows, and the sets of them that may act on its records. */
public final class Roles {

    /** Senior responsible owner: reads; decides elsewhere. */
    public static final String SRO = "SRO";

    /** Runs the initiative. */
    public static final String PROGRAMME_MANAGER = "PROGRAMME_MANAGER";

    /** Edits working records. */
    public static final String PROJECT_MEMBER = "PROJECT_MEMBER";

    /** Clinical leadership (CCIO, CNIO): reads. */
    public static final String CLINICAL_LEAD = "CLINICAL_LEAD";

    /** Owns benefits that suppliers have to deliver: reads. */
    public static final String BENEFITS_OWNER = "BENEFITS_OWNER";

    /** Answers for cost models: reads. */
    public static final String FINANCE_LEAD = "FINANCE_LEAD";

    /** Answers for routes, suppliers and the declaration of none. */
    public static final String PROCUREMENT_LEAD = "PROCUREMENT_LEAD";

    /** Manages contracts and the suppliers that hold them. */
    public static final String CONTRACT_MANAGER = "CONTRACT_MANAGER";

    /** Reads all, writes nothing. */
    public static final String AUDITOR = "AUDITOR";

    /** A machine that asks for evidence. */
    public static final String SERVICE = "SERVICE";

    /** Who edits suppliers, incumbencies and engagements. */
    public static final Set<String> EDITORS =
            Set.of(PROCUREMENT_LEAD, CONTRACT_MANAGER, PROGRAMME_MANAGER, PROJECT_MEMBER);

    /** Who decides whether a supplier stays in the register or remains an incumbent. */
    public static final Set<String> SUPPLIER_DECIDERS = Set.of(PROCUREMENT_LEAD, CONTRACT_MANAGER, PROGRAMME_MANAGER);

    /** Who may put their name to a declaration that no supplier is incumbent. */
    public static final Set<String> DECLARERS = Set.of(PROCUREMENT_LEAD, PROGRAMME_MANAGER);

    private Roles() {}

    /** True when the caller holds at least one of the roles. */
    public static boolean anyOf(Set<String> roles, Caller caller) {
        return roles.stream().anyMatch(caller::has);
    }
}
