package org.mobiletoolkit.procurement.checklist;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Recorded;

/** A checklist of requirements as its owner last issued it to an initiative, and how much of it is decided. */
@Entity
@Noun(value = "requirement-checklist", at = "/requirement-checklists")
public class RequirementChecklist extends Recorded<ChecklistContent> {

    @Embedded
    private ChecklistContent content;

    @Enumerated(EnumType.STRING)
    private ChecklistStatus status = ChecklistStatus.OPEN;

    private int open;
    private int accepted;
    private int declined;
    private int withdrawn;

    protected RequirementChecklist() {}

    /** At least one item is on the list; all of them are open. */
    RequirementChecklist(Origin origin, ChecklistContent content, int items) {
        super(origin);
        this.content = content;
        this.open = items;
    }

    Move<ChecklistStatus> issued() {
        return Move.beginning("issue", status).telling(ChecklistCounts.of(this));
    }

    @Override
    protected void change(ChecklistContent to) {
        content = to;
    }

    /** Counts its items anew, and is settled when none is open. */
    Move<ChecklistStatus> count(String command, Collection<RequirementChecklistItem> items) {
        var from = status;
        open = of(items, ItemStatus.OPEN);
        accepted = of(items, ItemStatus.ACCEPTED);
        declined = of(items, ItemStatus.DECLINED);
        withdrawn = of(items, ItemStatus.WITHDRAWN);
        status = open == 0 ? ChecklistStatus.SETTLED : ChecklistStatus.OPEN;
        return new Move<>(command, from, status, null, ChecklistCounts.of(this));
    }

    private static int of(Collection<RequirementChecklistItem> items, ItemStatus status) {
        return (int) items.stream().filter(item -> item.status() == status).count();
    }

    @Override
    public ChecklistContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    ChecklistStatus status() {
        return status;
    }

    int open() {
        return open;
    }

    int accepted() {
        return accepted;
    }

    int declined() {
        return declined;
    }

    int withdrawn() {
        return withdrawn;
    }
}
