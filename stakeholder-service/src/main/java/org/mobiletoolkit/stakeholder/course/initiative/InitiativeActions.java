package org.mobiletoolkit.stakeholder.course.initiative;

import java.util.ArrayList;
import java.util.List;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.stakeholder.access.Access;

/** What a caller may do with an initiative now, and what stands against the rest. */
final class InitiativeActions {

    private InitiativeActions() {}

    static List<AvailableAction> of(Initiative initiative, AvailableActions available) {
        var id = initiative.id();
        var actions = new ArrayList<>(available.of(InitiativeLifecycle.RULES, initiative.status(), id));
        actions.add(available.one("update", Access.EDIT_INITIATIVES, id, null));
        actions.add(available.one(
                "request-gate",
                Access.REQUEST_GATES,
                id,
                initiative.status() == InitiativeStatus.ACTIVE ? null : InitiativeProblem.INITIATIVE_NOT_ACTIVE));
        return List.copyOf(actions);
    }
}
