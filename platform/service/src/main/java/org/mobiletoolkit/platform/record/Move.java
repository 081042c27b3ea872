package org.mobiletoolkit.platform.record;

import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * What a command did to the state of a record.
 *
 * @param command the command
 * @param from the state before; null when the record came into being
 * @param to the state after
 * @param reason why, in the words of who gave the command
 * @param detail what readers of the event need to know besides, in the shape of its schema
 * @param <S> the states
 */
public record Move<S extends Enum<S>>(
        String command,
        @Nullable S from,
        S to,
        @Nullable String reason,
        @Nullable Object detail) {

    /** The beginning. */
    public static <S extends Enum<S>> Move<S> beginning(String command, S to) {
        return new Move<>(command, null, to, null, null);
    }

    /**
     * What the command does in a state.
     *
     * @throws Refusal {@code transition-not-allowed} (409)
     */
    public static <S extends Enum<S>> Move<S> on(Lifecycle<S> machine, S from, String command) {
        return new Move<>(command, from, machine.next(from, command), null, null);
    }

    /** The same, with the reason that was given. */
    public Move<S> because(@Nullable String why) {
        return new Move<>(command, from, to, why, detail);
    }

    /** The same, with what the event tells besides. */
    public Move<S> telling(@Nullable Object more) {
        return new Move<>(command, from, to, reason, more);
    }
}
