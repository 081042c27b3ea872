package org.mobiletoolkit.procurement.incumbency;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/** An incumbency as callers see it. */
public record IncumbencyView(
        UUID id,
        @JsonUnwrapped IncumbencyContent content,
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
                incumbency.content(),
                incumbency.status(),
                incumbency.endedOn(),
                incumbency.createdAt(),
                incumbency.createdBy(),
                incumbency.version(),
                actions);
    }
}
