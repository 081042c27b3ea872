package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Origin;

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

    /** It is closed now, by who asks; the day may be an earlier one. */
    ConditionClosure(Origin origin, UUID decisionId, int number, LocalDate closedOn, @Nullable String evidence) {
        this.id = origin.id();
        this.decisionId = decisionId;
        this.number = number;
        this.closedOn = closedOn;
        this.closedBy = origin.by();
        this.evidence = evidence;
        this.recordedAt = origin.at();
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
