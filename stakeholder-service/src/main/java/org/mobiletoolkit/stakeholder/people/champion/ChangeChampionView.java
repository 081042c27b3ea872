package org.mobiletoolkit.stakeholder.people.champion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
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
        @JsonUnwrapped ChangeChampionContent content,
        ChampionStatus status,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static ChangeChampionView of(ChangeChampion champion, List<AvailableAction> actions) {
        return new ChangeChampionView(
                champion.id(),
                champion.scopeId(),
                champion.areaId(),
                champion.stakeholderId(),
                champion.subject(),
                champion.content(),
                champion.status(),
                champion.createdAt(),
                actions,
                champion.version());
    }
}
