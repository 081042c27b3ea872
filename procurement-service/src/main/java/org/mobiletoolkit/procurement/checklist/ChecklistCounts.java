package org.mobiletoolkit.procurement.checklist;

/** How much of a checklist is decided. */
record ChecklistCounts(String templateId, int templateVersion, int issue, int open, int accepted, int declined) {

    static ChecklistCounts of(RequirementChecklist checklist) {
        var said = checklist.content();
        return new ChecklistCounts(
                said.templateId(),
                said.templateVersion(),
                said.issue(),
                checklist.open(),
                checklist.accepted(),
                checklist.declined());
    }
}
