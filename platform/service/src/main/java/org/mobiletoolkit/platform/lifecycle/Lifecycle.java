package org.mobiletoolkit.platform.lifecycle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * A state machine: which command leads from which state to which.
 *
 * @param <S> the states
 */
// every state has its row of transitions from the beginning
@SuppressWarnings("NullAway")
public final class Lifecycle<S extends Enum<S>> {

    private final Map<S, Map<String, S>> transitions;
    private final Set<String> commands = new LinkedHashSet<>();

    private Lifecycle(Class<S> states) {
        this.transitions = new EnumMap<>(states);
        for (var state : states.getEnumConstants()) {
            transitions.put(state, new LinkedHashMap<>());
        }
    }

    /** A machine without transitions yet. */
    public static <S extends Enum<S>> Lifecycle<S> of(Class<S> states) {
        return new Lifecycle<>(states);
    }

    /** Declares that the command leads from one state to another. */
    public Lifecycle<S> on(String command, S from, S to) {
        if (transitions.get(from).put(command, to) != null) {
            throw new IllegalStateException(command + " from " + from + " is declared twice");
        }
        commands.add(command);
        return this;
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
     * Every command of the machine, each with whether it is possible from the state.
     *
     * @param blocker names what else stands against a command, or nothing
     */
    public List<AvailableAction> actions(S from, Function<String, @Nullable ProblemType> blocker) {
        var actions = new ArrayList<AvailableAction>();
        for (var command : commands) {
            var problem = allows(from, command) ? blocker.apply(command) : CommonProblem.TRANSITION_NOT_ALLOWED;
            actions.add(new AvailableAction(command, problem == null, problem == null ? null : problem.code()));
        }
        return List.copyOf(actions);
    }
}
