package org.mobiletoolkit.procurement.incumbency;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/** A declaration of no incumbent supplier as callers see it. */
public record IncumbentDeclarationView(
        UUID id,
        @JsonUnwrapped DeclarationContent content,
        DeclarationStatus status,
        String declaredBy,
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
                declaration.content(),
                declaration.status(),
                declaration.createdBy(),
                declaration.endedAt(),
                declaration.endedBy(),
                declaration.endReason(),
                declaration.createdAt(),
                declaration.version(),
                actions);
    }
}
