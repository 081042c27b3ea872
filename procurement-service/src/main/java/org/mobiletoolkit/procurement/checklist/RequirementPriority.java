package org.mobiletoolkit.procurement.checklist;

/** How much a requirement matters; what will not be had is not on a checklist. */
public enum RequirementPriority {
    MUST,
    SHOULD,
    COULD
}
