package org.mobiletoolkit.procurement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.procurement.access.Roles;

/** Shows engagements with what this caller may do with them now. */
@ApplicationScoped
class SupplierEngagementViews {

    private final KnownInitiatives initiatives;
    private final Caller caller;

    SupplierEngagementViews(KnownInitiatives initiatives, Caller caller) {
        this.initiatives = initiatives;
        this.caller = caller;
    }

    SupplierEngagementView of(SupplierEngagement engagement) {
        return SupplierEngagementView.of(
                engagement,
                EngagementLifecycle.STATES.actions(engagement.status(), command -> blocker(engagement.scopeId())));
    }

    private @Nullable ProblemType blocker(UUID initiativeId) {
        if (!Roles.anyOf(Roles.EDITORS, caller)) {
            return CommonProblem.FORBIDDEN;
        }
        return initiatives.isClosed(initiativeId) ? StageProblem.INITIATIVE_CLOSED : null;
    }
}
