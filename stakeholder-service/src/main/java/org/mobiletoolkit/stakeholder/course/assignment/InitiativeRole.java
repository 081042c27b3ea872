package org.mobiletoolkit.stakeholder.course.assignment;

/** The roles that can be held within one initiative (handbook 7.4): all but that of machines. */
public enum InitiativeRole {
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
    AUDITOR
}
