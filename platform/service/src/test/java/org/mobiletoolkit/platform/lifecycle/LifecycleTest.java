package org.mobiletoolkit.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

class LifecycleTest {

    private enum Light {
        RED,
        GREEN,
        OFF
    }

    private static final Lifecycle<Light> LIGHT = Lifecycle.of(Light.class)
            .on("go", Light.RED, Light.GREEN)
            .on("stop", Light.GREEN, Light.RED)
            .on("break", Light.GREEN, Light.OFF)
            .on("break", Light.RED, Light.OFF);

    @Test
    void leadsWhereItIsDeclaredToLead() {
        assertThat(LIGHT.next(Light.RED, "go")).isEqualTo(Light.GREEN);
        assertThat(LIGHT.next(Light.GREEN, "break")).isEqualTo(Light.OFF);
    }

    @Test
    void refusesEverythingElseAndSaysWhatIsAllowed() {
        assertThatThrownBy(() -> LIGHT.next(Light.GREEN, "go")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(CommonProblem.TRANSITION_NOT_ALLOWED);
            assertThat(refusal.problem().extensions())
                    .containsEntry("state", "GREEN")
                    .containsEntry("allowed", java.util.List.of("stop", "break"));
        });
    }

    @Test
    void tellsEachActionWithTheReasonAgainstIt() {
        var actions = LIGHT.actions(Light.RED, command -> command.equals("break") ? CommonProblem.FORBIDDEN : null);

        assertThat(actions)
                .containsExactly(
                        new AvailableAction("go", true, null),
                        new AvailableAction("stop", false, "transition-not-allowed"),
                        new AvailableAction("break", false, "forbidden"));
    }

    @Test
    void cannotBeDeclaredTwoWays() {
        var machine = Lifecycle.of(Light.class).on("go", Light.RED, Light.GREEN);

        assertThatThrownBy(() -> machine.on("go", Light.RED, Light.OFF)).isInstanceOf(IllegalStateException.class);
    }
}
