package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** Something that is taken for granted, who finds out whether it is so, and what was found. */
@Entity
@Noun(value = "assumption", at = "/assumptions")
public class Assumption extends Authored<AssumptionContent> {

    private String reference;

    @Embedded
    private AssumptionContent content;

    @Enumerated(EnumType.STRING)
    private AssumptionStatus status = AssumptionStatus.OPEN;

    private @Nullable LocalDate foundOn;
    private @Nullable String foundBy;
    private @Nullable String evidence;

    protected Assumption() {}

    Assumption(Origin origin, String reference, AssumptionContent content) {
        super(origin);
        this.reference = reference;
        this.content = content;
    }

    @Override
    protected void requireChangeable() {
        if (status != AssumptionStatus.OPEN) {
            throw new Refusal(RiskProblem.ASSUMPTION_NOT_OPEN, "The assumption is " + status);
        }
    }

    @Override
    protected void change(AssumptionContent to) {
        content = to;
    }

    Move<AssumptionStatus> find(String command, LocalDate on, String by, String found) {
        var move = Move.on(AssumptionLifecycle.MACHINE, status, command);
        status = move.to();
        foundOn = on;
        foundBy = by;
        evidence = found;
        return move;
    }

    @Override
    public AssumptionContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    String reference() {
        return reference;
    }

    AssumptionStatus status() {
        return status;
    }

    @Nullable
    LocalDate foundOn() {
        return foundOn;
    }

    @Nullable
    String foundBy() {
        return foundBy;
    }

    @Nullable
    String evidence() {
        return evidence;
    }
}
