package org.mobiletoolkit.procurement.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.procurement.checklist.RequirementChecklistIssued.Item;

/** A requirement on a checklist, and what was made of it. */
@Entity
public class RequirementChecklistItem {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private UUID checklistId;

    @Column(updatable = false)
    private String code;

    private int position;

    @Enumerated(EnumType.STRING)
    private RequirementCategory category;

    @Enumerated(EnumType.STRING)
    private RequirementPriority priority;

    private String text;
    private String guidance;
    private int issue;

    @Enumerated(EnumType.STRING)
    private ItemStatus status = ItemStatus.OPEN;

    private @Nullable String reason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    protected RequirementChecklistItem() {}

    RequirementChecklistItem(UUID id, RequirementChecklist checklist, Item said, int position) {
        this.id = id;
        this.initiativeId = checklist.initiativeId();
        this.checklistId = checklist.id();
        this.code = said.code();
        say(said, position, checklist.issue());
    }

    /** Takes over the words of an issue. */
    final void say(Item said, int at, int ofIssue) {
        position = at;
        category = said.category();
        priority = said.priority();
        text = said.text();
        guidance = said.guidance();
        issue = ofIssue;
    }

    /** Somebody decides; only a decline has a reason. */
    void decide(String command, @Nullable String why, String by, Instant at) {
        status = ItemLifecycle.STATES.next(status, command);
        reason = why;
        decidedBy = by;
        decidedAt = at;
    }

    /** Takes a decision back, or what was decided on is no longer there. */
    void undecide(String command) {
        status = ItemLifecycle.STATES.next(status, command);
        reason = null;
        decidedBy = null;
        decidedAt = null;
    }

    ReissueRule.Known known() {
        return new ReissueRule.Known(code, category, priority, text, guidance, status);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID checklistId() {
        return checklistId;
    }

    String code() {
        return code;
    }

    int position() {
        return position;
    }

    RequirementCategory category() {
        return category;
    }

    RequirementPriority priority() {
        return priority;
    }

    String text() {
        return text;
    }

    String guidance() {
        return guidance;
    }

    int issue() {
        return issue;
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

    long version() {
        return version;
    }
}
