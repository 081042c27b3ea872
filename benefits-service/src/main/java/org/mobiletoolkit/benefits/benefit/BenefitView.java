package org.mobiletoolkit.benefits.benefit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/** A benefit as callers see it. */
public record BenefitView(
        UUID id,
        @JsonUnwrapped BenefitContent content,
        BenefitStatus status,
        @Nullable PutAside putAside,
        Instant createdAt,
        String createdBy,
        long version,
        List<AvailableAction> availableActions)
        implements Versioned {

    static BenefitView of(Benefit benefit, List<AvailableAction> actions) {
        return new BenefitView(
                benefit.id(),
                benefit.content(),
                benefit.status(),
                benefit.putAside(),
                benefit.createdAt(),
                benefit.createdBy(),
                benefit.version(),
                actions);
    }
}
