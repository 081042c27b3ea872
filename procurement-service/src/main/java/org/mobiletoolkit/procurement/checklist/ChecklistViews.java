package org.mobiletoolkit.procurement.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** Shows checklists and their items with what this caller may do with them now. */
@ApplicationScoped
class ChecklistViews {

    private final RequirementChecklistItems items;
    private final AvailableActions available;

    ChecklistViews(RequirementChecklistItems items, AvailableActions available) {
        this.items = items;
        this.available = available;
    }

    /** A checklist with its items. */
    RequirementChecklistView whole(RequirementChecklist checklist) {
        return RequirementChecklistView.of(
                checklist, items.of(checklist.id()).stream().map(this::of).toList());
    }

    /** An item by itself. */
    RequirementChecklistItemView of(RequirementChecklistItem item) {
        return RequirementChecklistItemView.of(item, available.of(ItemLifecycle.STATES, item.status(), item.scopeId()));
    }
}
