package org.mobiletoolkit.device.access;

import static org.mobiletoolkit.handbook.role.Roles.AUDITOR;
import static org.mobiletoolkit.handbook.role.Roles.BENEFITS_ANALYST;
import static org.mobiletoolkit.handbook.role.Roles.BENEFITS_OWNER;
import static org.mobiletoolkit.handbook.role.Roles.CLINICAL_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.CLINICAL_SAFETY_OFFICER;
import static org.mobiletoolkit.handbook.role.Roles.CONTRACT_MANAGER;
import static org.mobiletoolkit.handbook.role.Roles.DEVICE_ADMIN;
import static org.mobiletoolkit.handbook.role.Roles.FINANCE_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.IG_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.PROCUREMENT_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.PROGRAMME_MANAGER;
import static org.mobiletoolkit.handbook.role.Roles.PROJECT_MEMBER;
import static org.mobiletoolkit.handbook.role.Roles.SERVICE_DESK;
import static org.mobiletoolkit.handbook.role.Roles.SRO;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.mobiletoolkit.handbook.access.CommonAccess;
import org.mobiletoolkit.platform.right.Rights;

/** Who may do what in this service: the rights that operations ask for, and the roles of handbook 7.4 that hold them. */
@Singleton
public class Access {

    public static final String READ_ESTATE = "read-estate";
    public static final String KEEP_ESTATE = "keep-estate";
    public static final String CONFIRM_ESTATE = "confirm-estate";
    public static final String READ_CONNECTIVITY = "read-connectivity";
    public static final String MAP_CONNECTIVITY = "map-connectivity";

    @Produces
    @Singleton
    static Rights rights() {
        return CommonAccess.RIGHTS
                .grant(
                        READ_ESTATE,
                        SRO,
                        PROGRAMME_MANAGER,
                        PROJECT_MEMBER,
                        CLINICAL_LEAD,
                        CLINICAL_SAFETY_OFFICER,
                        IG_LEAD,
                        BENEFITS_OWNER,
                        BENEFITS_ANALYST,
                        FINANCE_LEAD,
                        PROCUREMENT_LEAD,
                        CONTRACT_MANAGER,
                        DEVICE_ADMIN,
                        SERVICE_DESK,
                        AUDITOR)
                .grant(KEEP_ESTATE, DEVICE_ADMIN)
                .grant(CONFIRM_ESTATE, SRO, PROGRAMME_MANAGER, CLINICAL_LEAD)
                .grant(
                        READ_CONNECTIVITY,
                        SRO,
                        PROGRAMME_MANAGER,
                        PROJECT_MEMBER,
                        CLINICAL_LEAD,
                        CLINICAL_SAFETY_OFFICER,
                        IG_LEAD,
                        BENEFITS_OWNER,
                        BENEFITS_ANALYST,
                        FINANCE_LEAD,
                        PROCUREMENT_LEAD,
                        CONTRACT_MANAGER,
                        DEVICE_ADMIN,
                        SERVICE_DESK,
                        AUDITOR)
                .grant(MAP_CONNECTIVITY, PROJECT_MEMBER, DEVICE_ADMIN);
    }
}
