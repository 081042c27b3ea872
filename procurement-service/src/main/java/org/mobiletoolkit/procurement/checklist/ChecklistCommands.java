package org.mobiletoolkit.procurement.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.procurement.checklist.ReissueRule.Fate;

/**
 * Everything that changes checklists of requirements. Each method is one transaction, or part of the event's.
 *
 * <p>All writers of one checklist queue at it, so that its counts are right.
 */
@ApplicationScoped
@Transactional
class ChecklistCommands {

    private static final String CHECKLIST = "requirement-checklist";
    private static final String ITEM = "requirement-checklist-item";

    private final RequirementChecklists checklists;
    private final RequirementChecklistItems items;
    private final KnownInitiatives initiatives;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ChecklistCommands(
            RequirementChecklists checklists,
            RequirementChecklistItems items,
            KnownInitiatives initiatives,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.checklists = checklists;
        this.items = items;
        this.initiatives = initiatives;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes over an issue of a checklist.
     *
     * @param at when it was issued
     * @throws IllegalArgumentException when the initiative is not known, or the checklist belongs to another one: the
     *     event is parked, and may be replayed once that has changed
     */
    void receive(RequirementChecklistIssued said, Instant at) {
        if (ById.find(initiatives, said.initiativeId()).isEmpty()) {
            throw new IllegalArgumentException("The initiative " + said.initiativeId() + " is not known here");
        }
        var known = checklists.findAlone(said.checklistId());
        if (known.isEmpty()) {
            begin(said, at);
        } else {
            reissue(known.get(), said, at);
        }
    }

    RequirementChecklistItem accept(UUID id, @Nullable String ifMatch) {
        return decide(id, ifMatch, ItemLifecycle.ACCEPT, null);
    }

    RequirementChecklistItem decline(UUID id, @Nullable String ifMatch, String reason) {
        return decide(id, ifMatch, ItemLifecycle.DECLINE, reason);
    }

    RequirementChecklistItem reconsider(UUID id, @Nullable String ifMatch) {
        var item = require(id, ifMatch);
        var checklist = alone(item);
        var from = item.status();
        item.undecide(ItemLifecycle.RECONSIDER);
        return decided(checklist, item, ItemLifecycle.RECONSIDER, from, null);
    }

    private RequirementChecklistItem decide(
            UUID id, @Nullable String ifMatch, String command, @Nullable String reason) {
        var item = require(id, ifMatch);
        var checklist = alone(item);
        var from = item.status();
        item.decide(command, reason, caller.subject(), clock.instant());
        return decided(checklist, item, command, from, reason);
    }

    private RequirementChecklistItem require(UUID id, @Nullable String ifMatch) {
        var item = items.require(id);
        IfMatch.require(ifMatch, item.version());
        initiatives.requireOpen(item.initiativeId());
        return item;
    }

    private RequirementChecklist alone(RequirementChecklistItem item) {
        return checklists.findAlone(item.checklistId()).orElseThrow();
    }

    private RequirementChecklistItem decided(
            RequirementChecklist checklist,
            RequirementChecklistItem item,
            String command,
            ItemStatus from,
            @Nullable String reason) {
        items.flush();
        announce(item, command, from, reason);
        settle(checklist, command);
        return item;
    }

    private void begin(RequirementChecklistIssued said, Instant at) {
        var checklist = new RequirementChecklist(said, at);
        checklists.persistAndFlush(checklist);
        var position = 1;
        for (var item : said.items()) {
            items.persist(new RequirementChecklistItem(Uuid7.generate(clock), checklist, item, position++));
        }
        items.flush();
        journal.created(subject(checklist), ChecklistCounts.of(checklist));
        // its items come into being with it; each of their decisions is announced by itself
        journal.transitioned(
                subject(checklist), "issue", null, checklist.status(), null, ChecklistCounts.of(checklist));
    }

    private void reissue(RequirementChecklist checklist, RequirementChecklistIssued said, Instant at) {
        if (!checklist.initiativeId().equals(said.initiativeId())) {
            throw new IllegalArgumentException("The checklist belongs to another initiative");
        }
        var before = ChecklistCounts.of(checklist);
        checklist.issued(said, at);
        var known = new LinkedHashMap<String, RequirementChecklistItem>();
        items.of(checklist.id()).forEach(item -> known.put(item.code(), item));
        var fates = ReissueRule.decide(
                known.values().stream().map(RequirementChecklistItem::known).toList(), said.items());
        var position = 1;
        for (var item : said.items()) {
            amend(checklist, known, item, position++, Objects.requireNonNull(fates.get(item.code())));
        }
        fates.forEach((code, fate) -> {
            if (fate == Fate.WITHDRAW) {
                undecide(Objects.requireNonNull(known.get(code)), ItemLifecycle.WITHDRAW);
            }
        });
        items.flush();
        settle(checklist, "issue");
        journal.updated(subject(checklist), before, ChecklistCounts.of(checklist));
    }

    private void amend(
            RequirementChecklist checklist,
            Map<String, RequirementChecklistItem> known,
            RequirementChecklistIssued.Item said,
            int position,
            Fate fate) {
        var item = known.get(said.code());
        if (item == null) {
            items.persist(new RequirementChecklistItem(Uuid7.generate(clock), checklist, said, position));
            return;
        }
        item.say(said, position, checklist.issue());
        if (fate == Fate.AMEND) {
            undecide(item, ItemLifecycle.AMEND);
        } else if (fate == Fate.RESTORE) {
            undecide(item, ItemLifecycle.RESTORE);
        }
    }

    private void undecide(RequirementChecklistItem item, String command) {
        var from = item.status();
        item.undecide(command);
        items.flush();
        announce(item, command, from, null);
    }

    /** Counts anew, and says so when nothing is open any more, or something is again. */
    private void settle(RequirementChecklist checklist, String command) {
        var from = checklist.status();
        checklist.count(items.of(checklist.id()));
        checklists.flush();
        if (checklist.status() != from) {
            journal.transitioned(
                    subject(checklist), command, from, checklist.status(), null, ChecklistCounts.of(checklist));
        }
    }

    private void announce(RequirementChecklistItem item, String command, ItemStatus from, @Nullable String reason) {
        journal.transitioned(
                new Subject(ITEM, item.id(), item.initiativeId(), item.version()),
                command,
                from,
                item.status(),
                reason,
                ChecklistTransition.of(item));
    }

    private static Subject subject(RequirementChecklist checklist) {
        return new Subject(CHECKLIST, checklist.id(), checklist.initiativeId(), checklist.version());
    }
}
