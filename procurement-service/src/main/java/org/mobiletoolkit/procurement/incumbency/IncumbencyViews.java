package org.mobiletoolkit.procurement.incumbency;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** Shows incumbencies and declarations with what this caller may do with them now. */
@ApplicationScoped
class IncumbencyViews {

    private final AvailableActions available;

    IncumbencyViews(AvailableActions available) {
        this.available = available;
    }

    IncumbencyView of(Incumbency incumbency) {
        return IncumbencyView.of(
                incumbency, available.of(IncumbencyLifecycle.STATES, incumbency.status(), incumbency.scopeId()));
    }

    IncumbentDeclarationView of(NoIncumbentSuppliers declaration) {
        return IncumbentDeclarationView.of(
                declaration, available.of(DeclarationLifecycle.STATES, declaration.status(), declaration.scopeId()));
    }
}
