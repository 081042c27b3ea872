package org.mobiletoolkit.stakeholder.memory.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Everything that happened. */
@ApplicationScoped
class TimelineEntries implements PanacheRepositoryBase<TimelineEntry, UUID> {

    private static final String INITIATIVE = "initiative";

    /** What another service may call an initiative is not it. */
    private static final String OWNER = "stakeholder";

    /** The last transition of the initiative itself by a moment. */
    Optional<TimelineEntry> lastOfInitiative(UUID initiativeId, Instant moment) {
        return find(
                        "initiativeId = ?1 and service = ?2 and noun = ?3 and at <= ?4 order by at desc, sequence desc",
                        initiativeId,
                        OWNER,
                        INITIATIVE,
                        moment)
                .page(0, 1)
                .firstResultOptional();
    }
}
