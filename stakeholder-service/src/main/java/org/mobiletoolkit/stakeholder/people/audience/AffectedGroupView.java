package org.mobiletoolkit.stakeholder.people.audience;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;

/** An affected group as callers see it. */
public record AffectedGroupView(
        UUID id,
        UUID initiativeId,
        String name,
        AudienceKind kind,
        @Nullable String userTypeCode,
        @Nullable UUID stakeholderId,
        int headcount,
        int recipients,
        int devicesPlanned,
        LocalDate statedOn,
        @Nullable LocalDate endedOn,
        Instant createdAt,
        long version)
        implements Versioned {

    static AffectedGroupView of(AffectedGroup group) {
        var details = group.details();
        return new AffectedGroupView(
                group.id(),
                group.initiativeId(),
                details.name(),
                details.kind(),
                details.userTypeCode(),
                details.stakeholderId(),
                details.headcount(),
                details.recipients(),
                details.devicesPlanned(),
                details.statedOn(),
                details.endedOn(),
                group.createdAt(),
                group.version());
    }
}
