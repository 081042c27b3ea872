package org.mobiletoolkit.handbook.role;

import java.util.List;

/** The application roles of the suite, as tokens name them (handbook 7.4). */
public final class Roles {

    public static final String SRO = "SRO";
    public static final String PROGRAMME_MANAGER = "PROGRAMME_MANAGER";
    public static final String PROJECT_MEMBER = "PROJECT_MEMBER";
    public static final String CLINICAL_LEAD = "CLINICAL_LEAD";
    public static final String CLINICAL_SAFETY_OFFICER = "CLINICAL_SAFETY_OFFICER";
    public static final String IG_LEAD = "IG_LEAD";
    public static final String BENEFITS_OWNER = "BENEFITS_OWNER";
    public static final String BENEFITS_ANALYST = "BENEFITS_ANALYST";
    public static final String FINANCE_LEAD = "FINANCE_LEAD";
    public static final String PROCUREMENT_LEAD = "PROCUREMENT_LEAD";
    public static final String EVALUATOR = "EVALUATOR";
    public static final String CONTRACT_MANAGER = "CONTRACT_MANAGER";
    public static final String DEVICE_ADMIN = "DEVICE_ADMIN";
    public static final String SERVICE_DESK = "SERVICE_DESK";
    public static final String END_USER = "END_USER";
    public static final String SUPPLIER = "SUPPLIER";
    public static final String AUDITOR = "AUDITOR";
    public static final String SERVICE = "SERVICE";

    /** All of them, in the order of the handbook. */
    public static final List<String> ALL = List.of(
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
            EVALUATOR,
            CONTRACT_MANAGER,
            DEVICE_ADMIN,
            SERVICE_DESK,
            END_USER,
            SUPPLIER,
            AUDITOR,
            SERVICE);

    private Roles() {}
}
