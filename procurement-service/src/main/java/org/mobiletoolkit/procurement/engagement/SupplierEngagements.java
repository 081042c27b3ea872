package org.mobiletoolkit.procurement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.procurement.engagement.ExistingSupplierRule.Held;

/** Every dealing with a supplier. */
@ApplicationScoped
class SupplierEngagements implements Records<SupplierEngagement> {

    /** The engagements of an initiative whose outcome counts. */
    List<Held> held(UUID initiativeId) {
        return list("content.initiativeId = ?1 and status = ?2", initiativeId, EngagementStatus.HELD).stream()
                .map(SupplierEngagements::held)
                .toList();
    }

    private static Held held(SupplierEngagement engagement) {
        var outcome = Objects.requireNonNull(engagement.held());
        return new Held(
                engagement.supplierId(),
                outcome.heldOn(),
                outcome.recordedAt(),
                outcome.supportLevel(),
                outcome.roadmapAlignment());
    }
}
