package org.mobiletoolkit.procurement.incumbency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/** A declaration of no incumbent supplier as callers see it. */
@Schema(
        requiredProperties = {
            "id",
            "initiativeId",
            "status",
            "declaredOn",
            "declaredBy",
            "reason",
            "createdAt",
            "version",
            "availableActions"
        })
public record IncumbentDeclarationView(
        UUID id,
        UUID initiativeId,
        DeclarationStatus status,
        LocalDate declaredOn,
        String declaredBy,
        String reason,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endReason,
        Instant createdAt,
        long version,
        List<AvailableAction> availableActions)
        implements Versioned {

    static IncumbentDeclarationView of(NoIncumbentSuppliers declaration, List<AvailableAction> actions) {
        return new IncumbentDeclarationView(
                declaration.id(),
                declaration.initiativeId(),
                declaration.status(),
                declaration.declaredOn(),
                declaration.declaredBy(),
                declaration.reason(),
                declaration.endedAt(),
                declaration.endedBy(),
                declaration.endReason(),
                declaration.createdAt(),
                declaration.version(),
                actions);
    }
}
