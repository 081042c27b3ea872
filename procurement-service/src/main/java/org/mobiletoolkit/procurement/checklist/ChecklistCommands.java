package org.mobiletoolkit.procurement.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.procurement.checklist.ReissueRule.Fate;

/**
 * Everything that changes checklists of requirements. Each method is one transaction, or part of the event's.
 *
 * <p>All writers of one checklist queue at it, so that its counts are right.
 */
@ApplicationScoped
@Transactional
class ChecklistCommands {

    private final RequirementChecklists checklists;
    private final RequirementChecklistItems items;
    private final KnownInitiatives initiatives;
    private final Desk desk;

    ChecklistCommands(
            RequirementChecklists checklists,
            RequirementChecklistItems items,
            KnownInitiatives initiatives,
            Desk desk) {
        this.checklists = checklists;
        this.items = items;
        this.initiatives = initiatives;
        this.desk = desk;
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

    RequirementChecklistItem accept(UUID id, Seen seen) {
        var item = desk.open(items, id, seen);
        var checklist = checklists.requireAlone(item.checklistId());
        return decided(checklist, item, item.decide(ItemLifecycle.ACCEPT, null, desk.caller(), now()));
    }

    RequirementChecklistItem decline(UUID id, Seen seen, String reason) {
        var item = desk.open(items, id, seen);
        var checklist = checklists.requireAlone(item.checklistId());
        return decided(checklist, item, item.decide(ItemLifecycle.DECLINE, reason, desk.caller(), now()));
    }

    RequirementChecklistItem reconsider(UUID id, Seen seen) {
        var item = desk.open(items, id, seen);
        var checklist = checklists.requireAlone(item.checklistId());
        return decided(checklist, item, item.undecide(ItemLifecycle.RECONSIDER));
    }

    private RequirementChecklistItem decided(
            RequirementChecklist checklist, RequirementChecklistItem item, Move<ItemStatus> move) {
        desk.moved(item, move);
        settle(checklist, move.command());
        return item;
    }

    private void begin(RequirementChecklistIssued said, Instant at) {
        var origin = new Origin(said.checklistId(), said.issuedBy(), at);
        var checklist = new RequirementChecklist(
                origin, ChecklistContent.of(said, at), said.items().size());
        // its items come into being with it; each of their decisions is announced by itself
        desk.made(checklist, ChecklistCounts.of(checklist), checklist.issued());
        var position = 1;
        for (var item : said.items()) {
            add(checklist, item, position++);
        }
        items.flush();
    }

    private void add(RequirementChecklist checklist, RequirementChecklistIssued.Item said, int position) {
        var content = ItemContent.of(said, position, checklist.content().issue());
        items.persist(new RequirementChecklistItem(desk.begin(), checklist, said.code(), content));
    }

    private void reissue(RequirementChecklist checklist, RequirementChecklistIssued said, Instant at) {
        if (!checklist.scopeId().equals(said.initiativeId())) {
            throw new IllegalArgumentException("The checklist belongs to another initiative");
        }
        if (!checklist.content().templateId().equals(said.templateId())) {
            throw new IllegalArgumentException("The checklist was made of another template");
        }
        desk.changed(checklist, () -> ChecklistCounts.of(checklist), () -> {
            checklist.change(ChecklistContent.of(said, at));
            takeOver(checklist, said);
            settle(checklist, "issue");
        });
    }

    private void takeOver(RequirementChecklist checklist, RequirementChecklistIssued said) {
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
    }

    private void amend(
            RequirementChecklist checklist,
            Map<String, RequirementChecklistItem> known,
            RequirementChecklistIssued.Item said,
            int position,
            Fate fate) {
        var item = known.get(said.code());
        if (item == null) {
            add(checklist, said, position);
            return;
        }
        item.change(ItemContent.of(said, position, checklist.content().issue()));
        if (fate == Fate.AMEND) {
            undecide(item, ItemLifecycle.AMEND);
        } else if (fate == Fate.RESTORE) {
            undecide(item, ItemLifecycle.RESTORE);
        }
    }

    private void undecide(RequirementChecklistItem item, String command) {
        desk.moved(item, item.undecide(command));
    }

    /** Counts anew, and says so when nothing is open any more, or something is again. */
    private void settle(RequirementChecklist checklist, String command) {
        var counted = checklist.count(command, items.of(checklist.id()));
        if (counted.from() != counted.to()) {
            desk.moved(checklist, counted);
        }
    }

    private Instant now() {
        return desk.clock().instant();
    }
}
