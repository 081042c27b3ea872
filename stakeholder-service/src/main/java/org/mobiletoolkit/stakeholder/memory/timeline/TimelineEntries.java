package org.mobiletoolkit.stakeholder.memory.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Everything that happened. */
@ApplicationScoped
class TimelineEntries implements PanacheRepositoryBase<TimelineEntry, UUID> {

    /** What another service may call an initiative is not it; said as it is, so that an index of these alone serves. */
    private static final String OF_INITIATIVE = "initiativeId = ?1 and service = 'stakeholder' and noun = 'initiative'"
            + " and at <= ?2 order by at desc, sequence desc";

    /** The last transition of the initiative itself by a moment. */
    Optional<TimelineEntry> lastOfInitiative(UUID initiativeId, Instant moment) {
        return find(OF_INITIATIVE, initiativeId, moment).page(0, 1).firstResultOptional();
    }
}
