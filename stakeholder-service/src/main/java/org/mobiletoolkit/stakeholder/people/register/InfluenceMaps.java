package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;

/** Makes the map of an initiative's stakeholders, as it is now or as it was at the end of a day. */
@ApplicationScoped
class InfluenceMaps {

    private final Stakeholders stakeholders;
    private final SupportTrails trails;
    private final StakeholderSettings map;
    private final SupportSettings support;
    private final Clock clock;

    InfluenceMaps(
            Stakeholders stakeholders,
            SupportTrails trails,
            StakeholderSettings map,
            SupportSettings support,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.trails = trails;
        this.map = map;
        this.support = support;
        this.clock = clock;
    }

    /**
     * The map as at a day; without a day as it is now, which needs one query instead of three.
     *
     * @throws org.mobiletoolkit.platform.problem.Refusal {@code invalid-parameter} (400) for a day to come or too early
     */
    InfluenceMap of(UUID initiativeId, @Nullable LocalDate asOf, String grid) {
        var today = London.today(clock);
        var day = PastDay.of(asOf, "asOf", today);
        return InfluenceMap.of(
                initiativeId,
                day,
                asOf == null ? now(initiativeId) : then(initiativeId, day),
                stakeholders.hidden(),
                new MapGrid(grid, map.threshold()),
                support.strongIndex());
    }

    private List<OnMap> now(UUID initiativeId) {
        return stakeholders.activeOf(initiativeId).stream()
                .map(Stakeholder::onMap)
                .toList();
    }

    private List<OnMap> then(UUID initiativeId, LocalDate day) {
        return trails.of(initiativeId, day).stream()
                .filter(trail -> trail.countsOn(day))
                .map(trail -> trail.onMap(day))
                .toList();
    }
}
