package org.mobiletoolkit.stakeholder.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.stakeholder.access.Roles;

/** What a caller may do with an initiative now, and what stands against the rest. */
final class InitiativeActions {

    /** Gate decisions cause the other commands of the lifecycle; nobody gives them directly. */
    private static final Set<String> GIVEN_BY_PEOPLE = Set.of(InitiativeLifecycle.ACTIVATE, InitiativeLifecycle.RESUME);

    private InitiativeActions() {}

    static List<AvailableAction> of(Initiative initiative, Caller caller) {
        var actions = new ArrayList<AvailableAction>();
        InitiativeLifecycle.RULES.actions(initiative.status(), command -> missingRole(caller)).stream()
                .filter(action -> GIVEN_BY_PEOPLE.contains(action.action()))
                .forEach(actions::add);
        actions.add(
                action("update", initiative.status().closed() ? StageProblem.INITIATIVE_CLOSED : missingRole(caller)));
        actions.add(action(
                "request-gate",
                initiative.status() != InitiativeStatus.ACTIVE
                        ? InitiativeProblem.INITIATIVE_NOT_ACTIVE
                        : missingRole(caller)));
        return List.copyOf(actions);
    }

    private static AvailableAction action(String name, @Nullable ProblemType against) {
        return new AvailableAction(name, against == null, against == null ? null : against.code());
    }

    private static @Nullable ProblemType missingRole(Caller caller) {
        return caller.has(Roles.PROGRAMME_MANAGER) || caller.has(Roles.SRO) ? null : CommonProblem.FORBIDDEN;
    }
}
