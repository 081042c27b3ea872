package org.mobiletoolkit.stakeholder.people.champion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** An area as callers see it. */
public record InitiativeAreaView(
        UUID id,
        @JsonUnwrapped InitiativeAreaContent content,
        AreaStatus status,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static InitiativeAreaView of(InitiativeArea area, AvailableActions available) {
        return new InitiativeAreaView(
                area.id(),
                area.content(),
                area.status(),
                area.createdAt(),
                available.of(AreaLifecycle.MACHINE, area.status(), area.scopeId()),
                area.version());
    }
}
