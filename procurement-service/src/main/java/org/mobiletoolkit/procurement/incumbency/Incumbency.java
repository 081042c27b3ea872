package org.mobiletoolkit.procurement.incumbency;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** That a supplier serves an initiative before anything is bought for it. */
@Entity
@Noun(value = "incumbency", at = "/incumbencies")
public class Incumbency extends Authored<IncumbencyContent> {

    @Embedded
    private IncumbencyContent content;

    @Enumerated(EnumType.STRING)
    private IncumbencyStatus status = IncumbencyStatus.ACTIVE;

    private @Nullable LocalDate endedOn;

    protected Incumbency() {}

    Incumbency(Origin origin, IncumbencyContent content) {
        super(origin);
        this.content = content;
    }

    Move<IncumbencyStatus> added() {
        return Move.beginning("add", status).telling(IncumbencyTransition.of(this));
    }

    @Override
    protected void change(IncumbencyContent to) {
        if (endedOn != null) {
            inOrder(to.since(), endedOn, "/since");
        }
        content = to;
    }

    Move<IncumbencyStatus> end(LocalDate on) {
        var move = Move.on(IncumbencyLifecycle.STATES, status, IncumbencyLifecycle.END);
        inOrder(content.since(), on, "/endedOn");
        return to(move, on);
    }

    Move<IncumbencyStatus> reinstate() {
        return to(Move.on(IncumbencyLifecycle.STATES, status, IncumbencyLifecycle.REINSTATE), null);
    }

    private Move<IncumbencyStatus> to(Move<IncumbencyStatus> move, @Nullable LocalDate end) {
        status = move.to();
        endedOn = end;
        return move.telling(IncumbencyTransition.of(this));
    }

    private static void inOrder(LocalDate start, LocalDate end, String pointer) {
        if (end.isBefore(start)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "An incumbency cannot end before it starts.")
                    .at(pointer, "out-of-order", "It would start on " + start + " and end on " + end + ".");
        }
    }

    @Override
    public IncumbencyContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    UUID supplierId() {
        return content.supplierId();
    }

    IncumbencyStatus status() {
        return status;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}
