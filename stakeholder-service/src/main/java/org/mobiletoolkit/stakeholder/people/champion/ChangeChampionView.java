package org.mobiletoolkit.stakeholder.people.champion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/** A champion as callers see it. */
public record ChangeChampionView(
        UUID id,
        UUID initiativeId,
        UUID areaId,
        @Nullable UUID stakeholderId,
        @Nullable String subject,
        ChampionRole role,
        @Nullable UUID userTypeId,
        LocalDate since,
        @Nullable LocalDate until,
        ChampionStatus status,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static ChangeChampionView of(ChangeChampion champion, List<AvailableAction> actions) {
        var term = champion.term();
        return new ChangeChampionView(
                champion.id(),
                champion.initiativeId(),
                champion.areaId(),
                champion.stakeholderId(),
                champion.subject(),
                term.role(),
                term.userTypeId(),
                term.since(),
                term.until(),
                champion.status(),
                champion.createdAt(),
                actions,
                champion.version());
    }
}
