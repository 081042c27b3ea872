package org.mobiletoolkit.stakeholder.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Everything that happened. */
@ApplicationScoped
class TimelineEntries implements PanacheRepositoryBase<TimelineEntry, UUID> {

    private static final String INITIATIVE = "initiative";

    /** The last transition of the initiative itself by a moment. */
    Optional<TimelineEntry> lastOfInitiative(UUID initiativeId, Instant moment) {
        return find(
                        "initiativeId = ?1 and noun = ?2 and at <= ?3 order by at desc, sequence desc",
                        initiativeId,
                        INITIATIVE,
                        moment)
                .page(0, 1)
                .firstResultOptional();
    }
}
