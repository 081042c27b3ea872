package org.mobiletoolkit.platform.lifecycle;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * A state machine: which command leads from which state to which, and by whose right it is given.
 *
 * @param <S> the states
 */
// every state has its row of transitions from the beginning
@SuppressWarnings("NullAway")
public final class Lifecycle<S extends Enum<S>> {

    private final Map<S, Map<String, S>> transitions;
    private final Map<String, Given> given = new LinkedHashMap<>();
    private @Nullable Given next;

    /**
     * How a command is given.
     *
     * @param right what the caller must hold
     * @param stage what the record's undertaking must have come to; null when it is possible from the beginning
     * @param afterwards whether it is possible when the undertaking has come to its end
     */
    record Given(String right, @Nullable String stage, boolean afterwards) {}

    /** A machine of which it is not said yet by whose right it is moved. */
    public static final class Beginning<S extends Enum<S>> {

        private final Class<S> states;

        private Beginning(Class<S> states) {
            this.states = states;
        }

        /** The commands that follow are given by whoever holds the right. */
        public Lifecycle<S> by(String right) {
            return ofItself().by(right);
        }

        /** What follows comes about by itself. */
        public Lifecycle<S> ofItself() {
            return new Lifecycle<>(states);
        }
    }

    private Lifecycle(Class<S> states) {
        this.transitions = new EnumMap<>(states);
        for (var state : states.getEnumConstants()) {
            transitions.put(state, new LinkedHashMap<>());
        }
    }

    /** A machine without transitions yet. */
    public static <S extends Enum<S>> Beginning<S> of(Class<S> states) {
        return new Beginning<>(states);
    }

    /** The commands that follow are given by whoever holds the right. */
    public Lifecycle<S> by(String right) {
        next = new Given(right, null, false);
        return this;
    }

    /** The commands that follow are possible once the undertaking has come to the stage. */
    public Lifecycle<S> after(String stage) {
        next = new Given(last().right(), stage, false);
        return this;
    }

    /** The commands that follow are possible also when the undertaking has come to its end. */
    public Lifecycle<S> evenAfterwards() {
        next = new Given(last().right(), last().stage(), true);
        return this;
    }

    private Given last() {
        return Objects.requireNonNull(next, "by whose right?");
    }

    /** What follows is nobody's command on the record: something else brings it about. */
    public Lifecycle<S> ofItself() {
        next = null;
        return this;
    }

    /** Declares that the command leads from one state to another. */
    public Lifecycle<S> on(String command, S from, S to) {
        if (transitions.get(from).put(command, to) != null) {
            throw new IllegalStateException(command + " from " + from + " is declared twice");
        }
        var before = next == null ? given.get(command) : given.putIfAbsent(command, next);
        if (before != null && !before.equals(next)) {
            throw new IllegalStateException(command + " is given in two ways");
        }
        return this;
    }

    /** The commands that callers give, with the right that each needs, in the order of their declaration. */
    public Map<String, String> rights() {
        var rights = new LinkedHashMap<String, String>();
        given.forEach((command, how) -> rights.put(command, how.right()));
        return Collections.unmodifiableMap(rights);
    }

    /** Whether the command is known in the state. */
    public boolean allows(S from, String command) {
        return transitions.get(from).containsKey(command);
    }

    /** The commands that the state knows, in the order of their declaration. */
    public Set<String> commands(S from) {
        return Set.copyOf(transitions.get(from).keySet());
    }

    /**
     * The state to which the command leads.
     *
     * @throws Refusal {@code transition-not-allowed} (409), naming the state and what it allows
     */
    public S next(S from, String command) {
        var to = transitions.get(from).get(command);
        if (to == null) {
            throw new Refusal(
                            CommonProblem.TRANSITION_NOT_ALLOWED,
                            "%s is not possible in state %s".formatted(command, from.name()))
                    .with("state", from.name())
                    .with("allowed", List.copyOf(transitions.get(from).keySet()));
        }
        return to;
    }

    /**
     * Every command that callers give, each with whether it is possible from the state.
     *
     * @param barrier code of the problem that stands against whoever asks, whatever the state
     * @param obstacle what else stands against a command
     */
    List<AvailableAction> actions(
            S from, Function<Given, @Nullable String> barrier, Function<String, @Nullable ProblemType> obstacle) {
        return given.entrySet().stream()
                .map(one -> AvailableAction.unless(
                        one.getKey(), against(from, one.getKey(), barrier.apply(one.getValue()), obstacle)))
                .toList();
    }

    private @Nullable String against(
            S from, String command, @Nullable String barrier, Function<String, @Nullable ProblemType> obstacle) {
        if (barrier != null) {
            return barrier;
        }
        var problem = allows(from, command) ? obstacle.apply(command) : CommonProblem.TRANSITION_NOT_ALLOWED;
        return problem == null ? null : problem.code();
    }
}
