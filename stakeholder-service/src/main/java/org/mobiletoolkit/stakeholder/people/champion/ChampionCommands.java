package org.mobiletoolkit.stakeholder.people.champion;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;
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
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ChampionCommands(
            ChangeChampions champions,
            InitiativeAreas areas,
            Stakeholders stakeholders,
            UserTypes userTypes,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.champions = champions;
        this.areas = areas;
        this.stakeholders = stakeholders;
        this.userTypes = userTypes;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    ChangeChampion appoint(NewChangeChampion said) {
        var area = areas.requireNamed(said.areaId());
        initiatives.requireOpen(area.initiativeId());
        checkPerson(said, area.initiativeId());
        var term = said.term(London.today(clock));
        check(term, area.initiativeId(), null);
        var champion = new ChangeChampion(
                Uuid7.generate(clock),
                area,
                said.stakeholderId(),
                said.subject(),
                term,
                caller.subject(),
                clock.instant());
        champions.persistAndFlush(champion);
        journal.created(subject(champion), ChangeChampionView.of(champion, List.of()));
        said(champion, area, "appoint", null);
        return champion;
    }

    ChangeChampion change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var champion = requireOpen(id, ifMatch);
        if (champion.status() == ChampionStatus.STOOD_DOWN) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "Whoever stood down is appointed anew");
        }
        var before = champion.term();
        var term = patches.apply(before, patch);
        check(term, champion.initiativeId(), before.userTypeId());
        champion.serve(term);
        champions.flush();
        if (!before.equals(term)) {
            journal.updated(subject(champion), before, term);
            said(champion, areas.require(champion.areaId()), "change", ChampionStatus.APPOINTED);
        }
        return champion;
    }

    ChangeChampion standDown(UUID id, @Nullable String ifMatch, @Nullable LocalDate lastDay) {
        var champion = requireOpen(id, ifMatch);
        var from = champion.status();
        var day = DomainDay.happened(lastDay, "/lastDay", clock);
        champion.standDown(day);
        if (day.isBefore(champion.term().since())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The last day lies before the first")
                    .at(
                            "/lastDay",
                            "before-since",
                            "Must not be earlier than " + champion.term().since());
        }
        champions.flush();
        said(champion, areas.require(champion.areaId()), ChampionLifecycle.STAND_DOWN, from);
        return champion;
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
    private void check(ChampionTerm term, UUID initiativeId, @Nullable UUID userTypeBefore) {
        if (term.until() != null && term.until().isBefore(term.since())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The last day lies before the first")
                    .at("/until", "before-since", "Must not be earlier than " + term.since());
        }
        if (term.userTypeId() != null && !Objects.equals(term.userTypeId(), userTypeBefore)) {
            userTypes.requireOf(initiativeId, term.userTypeId(), "/userTypeId");
        }
    }

    private ChangeChampion requireOpen(UUID id, @Nullable String ifMatch) {
        var champion = champions.require(id);
        IfMatch.require(ifMatch, champion.version());
        initiatives.requireOpen(champion.initiativeId());
        return champion;
    }

    private void said(ChangeChampion champion, InitiativeArea area, String command, @Nullable ChampionStatus from) {
        journal.transitioned(
                subject(champion), command, from, champion.status(), null, ChampionEventDetail.of(champion, area));
    }

    private static Subject subject(ChangeChampion champion) {
        return new Subject("change-champion", champion.id(), champion.initiativeId(), champion.version());
    }
}
