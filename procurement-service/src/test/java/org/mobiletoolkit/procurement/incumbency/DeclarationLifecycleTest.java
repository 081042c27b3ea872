package org.mobiletoolkit.procurement.incumbency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Over all pairs of states and all commands. */
class DeclarationLifecycleTest {

    private static final Set<String> COMMANDS = Set.of("void", "withdraw");

    private static final Set<String> EXPECTED = Set.of("IN_FORCE -void-> VOIDED", "IN_FORCE -withdraw-> WITHDRAWN");

    @Test
    void leadsFromEachStateExactlyWhereItIsSaid() {
        var declared = new TreeSet<String>();
        for (var from : DeclarationStatus.values()) {
            for (var command : COMMANDS) {
                for (var to : DeclarationStatus.values()) {
                    if (DeclarationLifecycle.STATES.allows(from, command)
                            && DeclarationLifecycle.STATES.next(from, command) == to) {
                        declared.add(from + " -" + command + "-> " + to);
                    }
                }
            }
        }

        assertThat(declared).isEqualTo(new TreeSet<>(EXPECTED));
    }

    @Test
    void knowsNoOtherCommand() {
        var known = Arrays.stream(DeclarationStatus.values())
                .flatMap(status -> DeclarationLifecycle.STATES.commands(status).stream())
                .collect(Collectors.toSet());

        assertThat(known).isEqualTo(COMMANDS);
    }

    @Test
    void refusesEveryOtherCommandInEveryState() {
        for (var from : DeclarationStatus.values()) {
            for (var command : COMMANDS) {
                if (EXPECTED.stream().noneMatch(line -> line.startsWith(from + " -" + command + "-> "))) {
                    assertThatThrownBy(() -> DeclarationLifecycle.STATES.next(from, command))
                            .as("%s in %s", command, from)
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal ->
                                            assertThat(refusal.type()).isEqualTo(CommonProblem.TRANSITION_NOT_ALLOWED));
                }
            }
        }
    }
}
