package org.mobiletoolkit.procurement.incumbency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/** An incumbency as callers see it. */
@Schema(
        requiredProperties = {
            "id",
            "initiativeId",
            "supplierId",
            "since",
            "supplies",
            "status",
            "createdAt",
            "createdBy",
            "version",
            "availableActions"
        })
public record IncumbencyView(
        UUID id,
        UUID initiativeId,
        UUID supplierId,
        LocalDate since,
        String supplies,
        IncumbencyStatus status,
        @Nullable LocalDate endedOn,
        Instant createdAt,
        String createdBy,
        long version,
        List<AvailableAction> availableActions)
        implements Versioned {

    static IncumbencyView of(Incumbency incumbency, List<AvailableAction> actions) {
        return new IncumbencyView(
                incumbency.id(),
                incumbency.initiativeId(),
                incumbency.supplierId(),
                incumbency.since(),
                incumbency.supplies(),
                incumbency.status(),
                incumbency.endedOn(),
                incumbency.createdAt(),
                incumbency.createdBy(),
                incumbency.version(),
                actions);
    }
}
