package org.mobiletoolkit.procurement.checklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether every item of a checklist has been decided. */
@Schema(name = "RequirementChecklistStatus")
public enum ChecklistStatus {
    /** At least one item waits for a decision. */
    OPEN,
    /** No item waits for a decision. */
    SETTLED
}
