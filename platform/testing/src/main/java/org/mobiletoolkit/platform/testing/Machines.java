package org.mobiletoolkit.platform.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Tries every command from every state. */
public final class Machines {

    private Machines() {}

    /** Every transition that the machine allows, as {@code FROM command TO}; all others were refused as they ought to. */
    public static <S extends Enum<S>> Set<String> transitions(
            Lifecycle<S> machine, Class<S> states, String... commands) {
        var allowed = new TreeSet<String>();
        for (var from : states.getEnumConstants()) {
            var known = machine.commands(from);
            if (!List.of(commands).containsAll(known)) {
                throw new AssertionError(from + " knows commands that the test does not: " + known);
            }
            for (var command : commands) {
                try {
                    allowed.add(from + " " + command + " " + machine.next(from, command));
                } catch (Refusal refusal) {
                    if (refusal.type() != CommonProblem.TRANSITION_NOT_ALLOWED || known.contains(command)) {
                        throw new AssertionError(command + " from " + from + " was refused otherwise", refusal);
                    }
                }
            }
        }
        return allowed;
    }
}
