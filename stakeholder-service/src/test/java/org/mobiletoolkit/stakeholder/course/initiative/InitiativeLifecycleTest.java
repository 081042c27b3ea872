package org.mobiletoolkit.stakeholder.course.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus.ACTIVE;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus.CLOSED_COMPLETE;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus.CLOSED_STOPPED;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus.DRAFT;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus.ON_HOLD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

class InitiativeLifecycleTest {

    private static final List<String> COMMANDS = List.of("activate", "resume", "pass-gate", "complete", "hold", "stop");

    /** Every pair of status and command: where it leads, or that it is refused with what would be allowed. */
    @Test
    void allowsExactlyWhatTheHandbookDraws() {
        var table = new LinkedHashMap<String, Object>();
        for (var from : InitiativeStatus.values()) {
            for (var command : COMMANDS) {
                table.put(from + " " + command, result(from, command));
            }
        }

        assertThat(table)
                .isEqualTo(refusingAllBut(Map.of(
                        "DRAFT activate", ACTIVE,
                        "ACTIVE pass-gate", ACTIVE,
                        "ACTIVE complete", CLOSED_COMPLETE,
                        "ACTIVE hold", ON_HOLD,
                        "ACTIVE stop", CLOSED_STOPPED,
                        "ON_HOLD resume", ACTIVE,
                        "ON_HOLD hold", ON_HOLD,
                        "ON_HOLD stop", CLOSED_STOPPED)));
    }

    @Test
    void knowsNoOtherCommand() {
        assertThat(Stream.of(InitiativeStatus.values())
                        .flatMap(from -> InitiativeLifecycle.RULES.commands(from).stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(COMMANDS);
    }

    @Test
    void leavesNoClosedInitiative() {
        assertThat(Stream.of(InitiativeStatus.values()).filter(InitiativeStatus::closed))
                .containsExactly(CLOSED_COMPLETE, CLOSED_STOPPED)
                .allSatisfy(closed ->
                        assertThat(InitiativeLifecycle.RULES.commands(closed)).isEmpty());
        assertThat(InitiativeLifecycle.RULES.commands(DRAFT)).containsExactly("activate");
    }

    private static Map<String, Object> refusingAllBut(Map<String, InitiativeStatus> allowed) {
        var table = new LinkedHashMap<String, Object>();
        for (var from : InitiativeStatus.values()) {
            for (var command : COMMANDS) {
                table.put(from + " " + command, CommonProblem.TRANSITION_NOT_ALLOWED);
            }
        }
        table.putAll(allowed);
        return table;
    }

    private static Object result(InitiativeStatus from, String command) {
        try {
            return InitiativeLifecycle.RULES.next(from, command);
        } catch (Refusal refusal) {
            return refusal.type();
        }
    }
}
