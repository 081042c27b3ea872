package org.mobiletoolkit.stakeholder.champion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

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

    static InitiativeAreaView of(InitiativeArea area) {
        var details = area.details();
        return new InitiativeAreaView(
                area.id(),
                area.initiativeId(),
                details.name(),
                details.kind(),
                details.odsCode(),
                area.status(),
                area.createdAt(),
                AreaLifecycle.MACHINE.actions(area.status(), command -> null),
                area.version());
    }
}
