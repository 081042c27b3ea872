package org.mobiletoolkit.stakeholder.people.audience;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.mobiletoolkit.platform.concurrency.Versioned;

/** An affected group as callers see it. */
public record AffectedGroupView(
        UUID id, UUID initiativeId, @JsonUnwrapped AffectedGroupContent content, Instant createdAt, long version)
        implements Versioned {

    static AffectedGroupView of(AffectedGroup group) {
        return new AffectedGroupView(group.id(), group.scopeId(), group.content(), group.createdAt(), group.version());
    }
}
