package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That a condition of a decision is met: said once, and for good. */
@Entity
@Immutable
public class ConditionClosure {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID decisionId;
    private int number;
    private LocalDate closedOn;
    private String closedBy;
    private @Nullable String evidence;
    private Instant recordedAt;

    protected ConditionClosure() {}

    ConditionClosure(
            UUID id,
            UUID decisionId,
            int number,
            LocalDate closedOn,
            String closedBy,
            @Nullable String evidence,
            Instant recordedAt) {
        this.id = id;
        this.decisionId = decisionId;
        this.number = number;
        this.closedOn = closedOn;
        this.closedBy = closedBy;
        this.evidence = evidence;
        this.recordedAt = recordedAt;
    }

    /** Which condition of the decision, from 1. */
    int number() {
        return number;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    String closedBy() {
        return closedBy;
    }

    @Nullable
    String evidence() {
        return evidence;
    }
}
