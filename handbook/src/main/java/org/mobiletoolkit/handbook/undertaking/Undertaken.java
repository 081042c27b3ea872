package org.mobiletoolkit.handbook.undertaking;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Origin;

/**
 * A record of something to be done. What came of it and why it was given up may speak of people: they stay off the topics.
 *
 * @param <C> its content; the entity calls it {@code content}
 * @param <S> its states, of which the first is called OPEN
 */
@MappedSuperclass
public abstract class Undertaken<C extends Record & Undertaking, S extends Enum<S>> extends Authored<C> {

    public static final String COMPLETE = "complete";
    public static final String CANCEL = "cancel";
    public static final String REOPEN = "reopen";

    /** Which of a list are overdue, over the day on which it is asked. */
    public static final String OVERDUE = "e.status = OPEN and e.content.dueOn < :day";

    @Enumerated(EnumType.STRING)
    private S status;

    private @Nullable LocalDate completedOn;
    private @Nullable String outcome;
    private @Nullable String cancellationReason;

    protected Undertaken() {}

    protected Undertaken(Origin origin, S open) {
        super(origin);
        status = open;
    }

    /** The machine of a kind that ends in one of two ways, by whose right; for good, unless more is added to it. */
    public static <S extends Enum<S>> Lifecycle<S> endedBy(String right, S open, S done, S cancelled) {
        return Lifecycle.of(open.getDeclaringClass())
                .by(right)
                .on(COMPLETE, open, done)
                .on(CANCEL, open, cancelled);
    }

    /** The machine of this kind. */
    protected abstract Lifecycle<S> machine();

    public Move<S> complete(LocalDate on, @Nullable String came) {
        return obey(COMPLETE, on, came, null);
    }

    public Move<S> cancel(String why) {
        return obey(CANCEL, null, null, why);
    }

    /** Takes it up again, where the machine knows a way. */
    public Move<S> reopen() {
        return obey(REOPEN, null, null, null);
    }

    private Move<S> obey(String command, @Nullable LocalDate on, @Nullable String came, @Nullable String why) {
        var move = Move.on(machine(), status, command);
        status = move.to();
        completedOn = on;
        outcome = came;
        cancellationReason = why;
        return move;
    }

    @Override
    protected final void requireChangeable() {
        if (!isOpen()) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "It is " + status);
        }
    }

    public boolean isOpen() {
        return machine().allows(status, COMPLETE);
    }

    /** Whether it should have been done by now; on its due day it is not late yet. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && content().dueOn().isBefore(today);
    }

    public S status() {
        return status;
    }

    public @Nullable LocalDate completedOn() {
        return completedOn;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable String cancellationReason() {
        return cancellationReason;
    }
}
