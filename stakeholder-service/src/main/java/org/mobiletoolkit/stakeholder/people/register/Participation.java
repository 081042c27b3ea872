package org.mobiletoolkit.stakeholder.people.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A feature in which stakeholders take part, told here because this feature cannot look there. */
public interface Participation {

    /** The last day on which each stakeholder of the initiative took part; those who never did are left out. */
    Map<UUID, LocalDate> lastDays(UUID initiativeId);
}
