package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes the areas of an initiative. Each method is one transaction. */
@ApplicationScoped
@Transactional
class AreaCommands {

    private final InitiativeAreas areas;
    private final Desk desk;

    AreaCommands(InitiativeAreas areas, Desk desk) {
        this.areas = areas;
        this.desk = desk;
    }

    InitiativeArea add(InitiativeAreaContent content) {
        var origin = desk.begin(content.initiativeId());
        if (areas.countOf(content.initiativeId()) >= InitiativeAreas.MOST_PER_INITIATIVE) {
            throw new Refusal(
                    ChampionProblem.TOO_MANY_AREAS,
                    "An initiative has at most %d areas".formatted(InitiativeAreas.MOST_PER_INITIATIVE));
        }
        var area = new InitiativeArea(origin, content);
        return desk.made(area, area.added());
    }

    InitiativeArea change(UUID id, Seen seen, Patch<InitiativeAreaContent> patch) {
        var area = desk.open(areas, id, seen);
        var content = desk.patched(area, patch);
        return content.equals(area.content()) ? area : desk.moved(desk.changed(area, content), area.changed());
    }

    InitiativeArea close(UUID id, Seen seen) {
        return obey(id, seen, AreaLifecycle.CLOSE);
    }

    InitiativeArea reopen(UUID id, Seen seen) {
        return obey(id, seen, AreaLifecycle.REOPEN);
    }

    private InitiativeArea obey(UUID id, Seen seen, String command) {
        var area = desk.open(areas, id, seen);
        return desk.moved(area, area.obey(command));
    }
}
