package org.mobiletoolkit.procurement.checklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was made of an item of a checklist. */
@Schema(name = "RequirementChecklistItemStatus")
public enum ItemStatus {
    /** Waits for a decision. */
    OPEN,
    /** The requirement set of the initiative will have it. */
    ACCEPTED,
    /** The requirement set will not have it, for a reason. */
    DECLINED,
    /** A later issue of the checklist no longer has it. */
    WITHDRAWN
}
