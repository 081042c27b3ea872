package org.mobiletoolkit.procurement.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A checklist of requirements as its owner last issued it to an initiative, and how much of it is decided. */
@Entity
public class RequirementChecklist {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private String templateId;

    private int templateVersion;
    private String title;
    private int issue;
    private String issuedBy;
    private Instant issuedAt;

    @Enumerated(EnumType.STRING)
    private ChecklistStatus status = ChecklistStatus.OPEN;

    private int open;
    private int accepted;
    private int declined;
    private int withdrawn;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected RequirementChecklist() {}

    RequirementChecklist(RequirementChecklistIssued said, Instant at) {
        this.id = said.checklistId();
        this.initiativeId = said.initiativeId();
        this.templateId = said.templateId();
        this.createdAt = at;
        issued(said, at);
        // at least one item is on the list; all of them are open
        this.open = said.items().size();
    }

    /** Takes over what an issue says of the list as a whole. */
    final void issued(RequirementChecklistIssued said, Instant at) {
        templateVersion = said.templateVersion();
        title = said.title();
        issue = said.issue();
        issuedBy = said.issuedBy();
        issuedAt = at;
    }

    /** Counts its items anew, and is settled when none is open. */
    void count(Collection<RequirementChecklistItem> items) {
        open = of(items, ItemStatus.OPEN);
        accepted = of(items, ItemStatus.ACCEPTED);
        declined = of(items, ItemStatus.DECLINED);
        withdrawn = of(items, ItemStatus.WITHDRAWN);
        status = open == 0 ? ChecklistStatus.SETTLED : ChecklistStatus.OPEN;
    }

    private static int of(Collection<RequirementChecklistItem> items, ItemStatus status) {
        return (int) items.stream().filter(item -> item.status() == status).count();
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String templateId() {
        return templateId;
    }

    int templateVersion() {
        return templateVersion;
    }

    String title() {
        return title;
    }

    int issue() {
        return issue;
    }

    String issuedBy() {
        return issuedBy;
    }

    Instant issuedAt() {
        return issuedAt;
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

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
