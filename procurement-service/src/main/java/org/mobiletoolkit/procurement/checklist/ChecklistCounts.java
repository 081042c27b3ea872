package org.mobiletoolkit.procurement.checklist;

/** How much of a checklist is decided. */
record ChecklistCounts(String templateId, int templateVersion, int issue, int open, int accepted, int declined) {

    static ChecklistCounts of(RequirementChecklist checklist) {
        return new ChecklistCounts(
                checklist.templateId(),
                checklist.templateVersion(),
                checklist.issue(),
                checklist.open(),
                checklist.accepted(),
                checklist.declined());
    }
}
