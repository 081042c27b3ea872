package org.mobiletoolkit.procurement.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Every command is tried from every state. */
class ItemLifecycleTest {

    private static final Set<String> COMMANDS =
            Set.of("accept", "decline", "reconsider", "amend", "withdraw", "restore");

    private static final Set<String> EXPECTED = Set.of(
            "OPEN -accept-> ACCEPTED",
            "OPEN -decline-> DECLINED",
            "ACCEPTED -reconsider-> OPEN",
            "DECLINED -reconsider-> OPEN",
            "OPEN -amend-> OPEN",
            "ACCEPTED -amend-> OPEN",
            "DECLINED -amend-> OPEN",
            "OPEN -withdraw-> WITHDRAWN",
            "ACCEPTED -withdraw-> WITHDRAWN",
            "DECLINED -withdraw-> WITHDRAWN",
            "WITHDRAWN -restore-> OPEN");

    @Test
    void leadsFromEachStateExactlyWhereItIsSaid() {
        var declared = new TreeSet<String>();
        for (var from : ItemStatus.values()) {
            for (var command : COMMANDS) {
                if (ItemLifecycle.STATES.allows(from, command)) {
                    declared.add(from + " -" + command + "-> " + ItemLifecycle.STATES.next(from, command));
                } else {
                    assertThatThrownBy(() -> ItemLifecycle.STATES.next(from, command))
                            .as("%s in %s", command, from)
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal ->
                                            assertThat(refusal.type()).isEqualTo(CommonProblem.TRANSITION_NOT_ALLOWED));
                }
            }
        }
        assertThat(declared).isEqualTo(new TreeSet<>(EXPECTED));
    }

    @Test
    void knowsNoOtherCommand() {
        assertThat(Arrays.stream(ItemStatus.values())
                        .flatMap(status -> ItemLifecycle.STATES.commands(status).stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(COMMANDS);
    }
}
