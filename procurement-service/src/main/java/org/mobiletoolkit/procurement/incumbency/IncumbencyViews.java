package org.mobiletoolkit.procurement.incumbency;

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

/** Shows incumbencies and declarations with what this caller may do with them now. */
@ApplicationScoped
class IncumbencyViews {

    private final KnownInitiatives initiatives;
    private final Caller caller;

    IncumbencyViews(KnownInitiatives initiatives, Caller caller) {
        this.initiatives = initiatives;
        this.caller = caller;
    }

    IncumbencyView of(Incumbency incumbency) {
        return IncumbencyView.of(
                incumbency,
                IncumbencyLifecycle.STATES.actions(
                        incumbency.status(), command -> blocker(Roles.SUPPLIER_DECIDERS, incumbency.scopeId())));
    }

    IncumbentDeclarationView of(NoIncumbentSuppliers declaration) {
        var actions = DeclarationLifecycle.STATES.actions(
                declaration.status(), command -> blocker(Roles.DECLARERS, declaration.scopeId()));
        return IncumbentDeclarationView.of(
                declaration,
                actions.stream()
                        .filter(action -> !action.action().equals(DeclarationLifecycle.VOID))
                        .toList());
    }

    private @Nullable ProblemType blocker(Set<String> roles, UUID initiativeId) {
        if (!Roles.anyOf(roles, caller)) {
            return CommonProblem.FORBIDDEN;
        }
        return initiatives.isClosed(initiativeId) ? StageProblem.INITIATIVE_CLOSED : null;
    }
}
