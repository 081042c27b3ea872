package org.mobiletoolkit.benefits.access;

import static org.mobiletoolkit.handbook.role.Roles.AUDITOR;
import static org.mobiletoolkit.handbook.role.Roles.BENEFITS_ANALYST;
import static org.mobiletoolkit.handbook.role.Roles.BENEFITS_OWNER;
import static org.mobiletoolkit.handbook.role.Roles.CLINICAL_LEAD;
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

    public static final String READ_BENEFITS = "read-benefits";
    public static final String KEEP_BENEFITS = "keep-benefits";
    public static final String REJECT_BENEFITS = "reject-benefits";

    @Produces
    @Singleton
    static Rights rights() {
        return CommonAccess.RIGHTS
                .grant(
                        READ_BENEFITS,
                        SRO,
                        PROGRAMME_MANAGER,
                        PROJECT_MEMBER,
                        CLINICAL_LEAD,
                        BENEFITS_OWNER,
                        BENEFITS_ANALYST,
                        FINANCE_LEAD,
                        PROCUREMENT_LEAD,
                        AUDITOR)
                .grant(KEEP_BENEFITS, PROGRAMME_MANAGER, PROJECT_MEMBER, BENEFITS_OWNER, BENEFITS_ANALYST)
                .grant(REJECT_BENEFITS, SRO, PROGRAMME_MANAGER, BENEFITS_OWNER);
    }
}
