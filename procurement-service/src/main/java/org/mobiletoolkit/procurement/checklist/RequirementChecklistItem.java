package org.mobiletoolkit.procurement.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Recorded;

/** A requirement on a checklist, and what was made of it. */
@Entity
@Noun(value = "requirement-checklist-item", at = "/requirement-checklist-items")
public class RequirementChecklistItem extends Recorded<ItemContent> {

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private UUID checklistId;

    @Column(updatable = false)
    private String code;

    @Embedded
    private ItemContent content;

    @Enumerated(EnumType.STRING)
    private ItemStatus status = ItemStatus.OPEN;

    private @Nullable String reason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    protected RequirementChecklistItem() {}

    RequirementChecklistItem(Origin origin, RequirementChecklist checklist, String code, ItemContent content) {
        super(origin);
        this.initiativeId = checklist.scopeId();
        this.checklistId = checklist.id();
        this.code = code;
        this.content = content;
    }

    /** Takes over the words of an issue. */
    @Override
    protected void change(ItemContent to) {
        content = to;
    }

    /** Somebody decides; only a decline has a reason. */
    Move<ItemStatus> decide(String command, @Nullable String why, String by, Instant at) {
        return to(command, why, by, at);
    }

    /** Takes a decision back, or what was decided on is no longer there. */
    Move<ItemStatus> undecide(String command) {
        return to(command, null, null, null);
    }

    private Move<ItemStatus> to(String command, @Nullable String why, @Nullable String by, @Nullable Instant at) {
        var move = Move.on(ItemLifecycle.STATES, status, command);
        status = move.to();
        reason = why;
        decidedBy = by;
        decidedAt = at;
        return move.because(why).telling(ChecklistTransition.of(this));
    }

    ReissueRule.Known known() {
        return new ReissueRule.Known(
                code, content.category(), content.priority(), content.text(), content.guidance(), status);
    }

    @Override
    public ItemContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    UUID checklistId() {
        return checklistId;
    }

    String code() {
        return code;
    }

    ItemStatus status() {
        return status;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
