package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.stakeholder.people.register.StakeholderStatus;
import org.mobiletoolkit.stakeholder.people.register.Stakeholders;
import org.mobiletoolkit.stakeholder.workforce.usertype.UserTypes;

/** Everything that changes who champions the change. Each method is one transaction. */
@ApplicationScoped
@Transactional
class ChampionCommands {

    private final ChangeChampions champions;
    private final InitiativeAreas areas;
    private final Stakeholders stakeholders;
    private final UserTypes userTypes;
    private final Desk desk;

    ChampionCommands(
            ChangeChampions champions,
            InitiativeAreas areas,
            Stakeholders stakeholders,
            UserTypes userTypes,
            Desk desk) {
        this.champions = champions;
        this.areas = areas;
        this.stakeholders = stakeholders;
        this.userTypes = userTypes;
        this.desk = desk;
    }

    ChangeChampion appoint(NewChangeChampion said) {
        var area = areas.requireActive(said.areaId(), "/areaId");
        var origin = desk.begin(area.scopeId());
        checkPerson(said, area.scopeId());
        var content = said.content(London.today(desk.clock()));
        check(content, area.scopeId(), null);
        var champion = new ChangeChampion(origin, area, said, content);
        return desk.made(champion, ChangeChampionView.of(champion, List.of()), champion.appointed(area));
    }

    ChangeChampion change(UUID id, Seen seen, Patch<ChangeChampionContent> patch) {
        var champion = desk.open(champions, id, seen);
        var before = champion.content();
        var content = desk.patched(champion, patch);
        check(content, champion.scopeId(), before.userTypeId());
        return before.equals(content)
                ? champion
                : desk.moved(desk.changed(champion, content), champion.changed(areaOf(champion)));
    }

    ChangeChampion standDown(UUID id, Seen seen, @Nullable LocalDate lastDay) {
        var champion = desk.open(champions, id, seen);
        var day = DomainDay.happened(lastDay, "/lastDay", desk.clock());
        return desk.moved(champion, champion.standDown(day, areaOf(champion)));
    }

    private InitiativeArea areaOf(ChangeChampion champion) {
        return areas.require(champion.areaId());
    }

    private void checkPerson(NewChangeChampion said, UUID initiativeId) {
        if ((said.stakeholderId() == null) == (said.subject() == null)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A champion is a stakeholder or a login, one of them")
                    .at("/subject", "one-of", "Exactly one of stakeholderId and subject must be given");
        }
        if (said.stakeholderId() != null
                && stakeholders
                                .requireOf(initiativeId, said.stakeholderId(), "/stakeholderId")
                                .status()
                        != StakeholderStatus.ACTIVE) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The stakeholder has left")
                    .at("/stakeholderId", "unknown-reference", "Must be a stakeholder who has not left");
        }
    }

    /** A user type that the champion had already may have been retired since. */
    private void check(ChangeChampionContent content, UUID initiativeId, @Nullable UUID userTypeBefore) {
        if (content.until() != null && content.until().isBefore(content.since())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The last day lies before the first")
                    .at("/until", "before-since", "Must not be earlier than " + content.since());
        }
        if (content.userTypeId() != null && !Objects.equals(content.userTypeId(), userTypeBefore)) {
            userTypes.requireOf(initiativeId, content.userTypeId(), "/userTypeId");
        }
    }
}
