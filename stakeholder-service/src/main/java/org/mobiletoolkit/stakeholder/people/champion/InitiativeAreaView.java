package org.mobiletoolkit.stakeholder.people.champion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** An area as callers see it. */
public record InitiativeAreaView(
        UUID id,
        UUID initiativeId,
        String name,
        AreaKind kind,
        @Nullable String odsCode,
        AreaStatus status,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static InitiativeAreaView of(InitiativeArea area, AvailableActions available) {
        var details = area.details();
        return new InitiativeAreaView(
                area.id(),
                area.initiativeId(),
                details.name(),
                details.kind(),
                details.odsCode(),
                area.status(),
                area.createdAt(),
                available.of(AreaLifecycle.MACHINE, area.status(), area.initiativeId()),
                area.version());
    }
}
