package org.mobiletoolkit.procurement.checklist;

/** Kinds of requirement; all are mandatory in a requirement set (handbook 2.3, BC1.REQUIREMENTS). */
public enum RequirementCategory {
    FUNCTIONAL,
    DEVICE,
    SECURITY_IG,
    CLINICAL_SAFETY,
    INFRASTRUCTURE,
    CONNECTIVITY,
    MDM,
    SUPPORT,
    TRAINING
}
