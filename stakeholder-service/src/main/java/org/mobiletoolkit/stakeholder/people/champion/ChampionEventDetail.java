package org.mobiletoolkit.stakeholder.people.champion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a champion serves and for how long, but not who it is. */
record ChampionEventDetail(
        UUID areaId,
        String area,
        ChampionRole role,
        @Nullable UUID userTypeId,
        LocalDate since,
        @Nullable LocalDate until) {

    static ChampionEventDetail of(ChangeChampion champion, InitiativeArea area) {
        var term = champion.content();
        return new ChampionEventDetail(
                area.id(), area.name(), term.role(), term.userTypeId(), term.since(), term.until());
    }
}
