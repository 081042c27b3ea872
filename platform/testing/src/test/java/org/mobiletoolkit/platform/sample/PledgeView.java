package org.mobiletoolkit.platform.sample;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** A pledge as callers see it. */
public record PledgeView(
        UUID id,
        @JsonUnwrapped PledgeContent content,
        Pledge.Status status,
        String createdBy,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static PledgeView of(Pledge pledge, AvailableActions available) {
        return new PledgeView(
                pledge.id(),
                pledge.content(),
                pledge.status(),
                pledge.createdBy(),
                pledge.createdAt(),
                available.of(Pledge.LIFECYCLE, pledge.status(), pledge.scopeId()),
                pledge.version());
    }
}
