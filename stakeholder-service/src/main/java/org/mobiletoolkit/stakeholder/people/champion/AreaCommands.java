package org.mobiletoolkit.stakeholder.people.champion;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Everything that changes the areas of an initiative. Each method is one transaction. */
@ApplicationScoped
@Transactional
class AreaCommands {

    private final InitiativeAreas areas;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AreaCommands(
            InitiativeAreas areas,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.areas = areas;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    InitiativeArea add(NewInitiativeArea said) {
        initiatives.requireOpen(said.initiativeId());
        if (areas.countOf(said.initiativeId()) >= InitiativeAreas.MOST_PER_INITIATIVE) {
            throw new Refusal(
                    ChampionProblem.TOO_MANY_AREAS,
                    "An initiative has at most %d areas".formatted(InitiativeAreas.MOST_PER_INITIATIVE));
        }
        var details = said.details();
        var area = new InitiativeArea(
                Uuid7.generate(clock), said.initiativeId(), details, caller.subject(), clock.instant());
        areas.persistAndFlush(area);
        journal.created(subject(area), details);
        said(area, "add", null);
        return area;
    }

    InitiativeArea change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var area = requireOpen(id, ifMatch);
        if (area.status() == AreaStatus.CLOSED) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "A closed area is not changed");
        }
        var before = area.details();
        area.describe(patches.apply(before, patch));
        areas.flush();
        if (!before.equals(area.details())) {
            journal.updated(subject(area), before, area.details());
            said(area, "change", AreaStatus.ACTIVE);
        }
        return area;
    }

    InitiativeArea close(UUID id, @Nullable String ifMatch) {
        return obey(id, ifMatch, AreaLifecycle.CLOSE);
    }

    InitiativeArea reopen(UUID id, @Nullable String ifMatch) {
        return obey(id, ifMatch, AreaLifecycle.REOPEN);
    }

    private InitiativeArea obey(UUID id, @Nullable String ifMatch, String command) {
        var area = requireOpen(id, ifMatch);
        var from = area.status();
        area.obey(command);
        areas.flush();
        said(area, command, from);
        return area;
    }

    private InitiativeArea requireOpen(UUID id, @Nullable String ifMatch) {
        var area = areas.require(id);
        IfMatch.require(ifMatch, area.version());
        initiatives.requireOpen(area.initiativeId());
        return area;
    }

    private void said(InitiativeArea area, String command, @Nullable AreaStatus from) {
        journal.transitioned(subject(area), command, from, area.status(), null, area.details());
    }

    private static Subject subject(InitiativeArea area) {
        return new Subject("initiative-area", area.id(), area.initiativeId(), area.version());
    }
}
