package org.mobiletoolkit.device.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mobiletoolkit.device.estate.EstateStatus.CONFIRMED;
import static org.mobiletoolkit.device.estate.EstateStatus.DRAFT;
import static org.mobiletoolkit.device.estate.EstateStatus.SUPERSEDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

class EstateLifecycleTest {

    private static final Map<List<EstateStatus>, String> ALLOWED =
            Map.of(List.of(DRAFT, CONFIRMED), "confirm", List.of(CONFIRMED, SUPERSEDED), "supersede");

    @Test
    void leadsFromEachStateToNoOtherThanItsSuccessor() {
        for (var from : EstateStatus.values()) {
            for (var to : EstateStatus.values()) {
                var leading = new ArrayList<String>();
                for (var command : List.of("confirm", "supersede")) {
                    if (EstateLifecycle.LIFECYCLE.allows(from, command)
                            && EstateLifecycle.LIFECYCLE.next(from, command) == to) {
                        leading.add(command);
                    }
                }
                var expected = ALLOWED.get(List.of(from, to));

                assertThat(leading)
                        .as("commands from %s to %s", from, to)
                        .isEqualTo(expected == null ? List.of() : List.of(expected));
            }
        }
    }

    @Test
    void refusesEveryOtherCommandByNameOfTheState() {
        for (var from : EstateStatus.values()) {
            for (var command : List.of("confirm", "supersede")) {
                if (!EstateLifecycle.LIFECYCLE.allows(from, command)) {
                    assertThatExceptionOfType(Refusal.class)
                            .as("%s from %s", command, from)
                            .isThrownBy(() -> EstateLifecycle.LIFECYCLE.next(from, command))
                            .withMessage("%s is not possible in state %s".formatted(command, from))
                            .satisfies(refusal ->
                                    assertThat(refusal.type()).isEqualTo(CommonProblem.TRANSITION_NOT_ALLOWED));
                }
            }
        }
    }
}
