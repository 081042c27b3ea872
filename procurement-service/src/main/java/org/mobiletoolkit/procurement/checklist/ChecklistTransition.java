package org.mobiletoolkit.procurement.checklist;

import java.util.UUID;

/** What readers of a transition of an item need to know besides; its words stand on the record. */
record ChecklistTransition(UUID checklistId, String code, RequirementCategory category, RequirementPriority priority) {

    static ChecklistTransition of(RequirementChecklistItem item) {
        return new ChecklistTransition(
                item.checklistId(),
                item.code(),
                item.content().category(),
                item.content().priority());
    }
}
