package org.mobiletoolkit.stakeholder.people.register;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When each stakeholder was last engaged, in whatever feature that was. */
@ApplicationScoped
class LastEngagements {

    private final List<Participation> participations;

    LastEngagements(@All List<Participation> participations) {
        this.participations = participations;
    }

    /** By stakeholder; those who never took part in anything are left out. */
    Map<UUID, LocalDate> of(UUID initiativeId) {
        var last = new HashMap<UUID, LocalDate>();
        for (var participation : participations) {
            participation
                    .lastDays(initiativeId)
                    .forEach((id, day) -> last.merge(id, day, (one, other) -> one.isAfter(other) ? one : other));
        }
        return last;
    }
}
