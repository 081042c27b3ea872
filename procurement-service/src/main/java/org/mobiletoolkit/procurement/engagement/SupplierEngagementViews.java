package org.mobiletoolkit.procurement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** Shows engagements with what this caller may do with them now. */
@ApplicationScoped
class SupplierEngagementViews {

    private final AvailableActions available;

    SupplierEngagementViews(AvailableActions available) {
        this.available = available;
    }

    SupplierEngagementView of(SupplierEngagement engagement) {
        return SupplierEngagementView.of(
                engagement, available.of(EngagementLifecycle.STATES, engagement.status(), engagement.scopeId()));
    }
}
