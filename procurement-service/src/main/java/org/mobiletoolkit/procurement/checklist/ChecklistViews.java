package org.mobiletoolkit.procurement.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.procurement.access.Roles;

/** Shows checklists and their items with what this caller may do with them now. */
@ApplicationScoped
class ChecklistViews {

    /** Who decides what the requirement set starts from. */
    private static final Set<String> DECIDERS =
            Set.of(Roles.PROCUREMENT_LEAD, Roles.PROGRAMME_MANAGER, Roles.PROJECT_MEMBER);

    private final RequirementChecklistItems items;
    private final KnownInitiatives initiatives;
    private final Caller caller;

    ChecklistViews(RequirementChecklistItems items, KnownInitiatives initiatives, Caller caller) {
        this.items = items;
        this.initiatives = initiatives;
        this.caller = caller;
    }

    /** A checklist with its items. */
    RequirementChecklistView whole(RequirementChecklist checklist) {
        var blocker = blocker(checklist.initiativeId());
        return RequirementChecklistView.of(
                checklist,
                items.of(checklist.id()).stream().map(item -> of(item, blocker)).toList());
    }

    /** An item by itself. */
    RequirementChecklistItemView of(RequirementChecklistItem item) {
        return of(item, blocker(item.initiativeId()));
    }

    private static RequirementChecklistItemView of(RequirementChecklistItem item, @Nullable ProblemType blocker) {
        return RequirementChecklistItemView.of(
                item,
                ItemLifecycle.STATES.actions(item.status(), command -> blocker).stream()
                        .filter(action -> ItemLifecycle.GIVEN_BY_PEOPLE.contains(action.action()))
                        .toList());
    }

    private @Nullable ProblemType blocker(UUID initiativeId) {
        if (!Roles.anyOf(DECIDERS, caller)) {
            return CommonProblem.FORBIDDEN;
        }
        return initiatives.isClosed(initiativeId) ? StageProblem.INITIATIVE_CLOSED : null;
    }
}
