package org.mobiletoolkit.procurement.access;

import static org.mobiletoolkit.handbook.role.Roles.AUDITOR;
import static org.mobiletoolkit.handbook.role.Roles.BENEFITS_OWNER;
import static org.mobiletoolkit.handbook.role.Roles.CLINICAL_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.CONTRACT_MANAGER;
import static org.mobiletoolkit.handbook.role.Roles.FINANCE_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.PROCUREMENT_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.PROGRAMME_MANAGER;
import static org.mobiletoolkit.handbook.role.Roles.PROJECT_MEMBER;
import static org.mobiletoolkit.handbook.role.Roles.SRO;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.mobiletoolkit.handbook.access.CommonAccess;
import org.mobiletoolkit.platform.right.Rights;

/** Who may do what in this service: the rights that operations ask for, and the roles of handbook 7.4 that hold them. */
@Singleton
public class Access {

    public static final String READ_PROCUREMENT = "read-procurement";
    public static final String KEEP_SUPPLIERS = "keep-suppliers";
    public static final String RETIRE_SUPPLIERS = "retire-suppliers";
    public static final String DECLARE_NO_INCUMBENTS = "declare-no-incumbents";
    public static final String DECIDE_REQUIREMENTS = "decide-requirements";

    @Produces
    @Singleton
    static Rights rights() {
        return CommonAccess.RIGHTS
                .grant(
                        READ_PROCUREMENT,
                        SRO,
                        PROGRAMME_MANAGER,
                        PROJECT_MEMBER,
                        CLINICAL_LEAD,
                        BENEFITS_OWNER,
                        FINANCE_LEAD,
                        PROCUREMENT_LEAD,
                        CONTRACT_MANAGER,
                        AUDITOR)
                .grant(KEEP_SUPPLIERS, PROGRAMME_MANAGER, PROJECT_MEMBER, PROCUREMENT_LEAD, CONTRACT_MANAGER)
                .grant(RETIRE_SUPPLIERS, PROGRAMME_MANAGER, PROCUREMENT_LEAD, CONTRACT_MANAGER)
                .grant(DECLARE_NO_INCUMBENTS, PROGRAMME_MANAGER, PROCUREMENT_LEAD)
                .grant(DECIDE_REQUIREMENTS, PROGRAMME_MANAGER, PROJECT_MEMBER, PROCUREMENT_LEAD);
    }
}
