package org.mobiletoolkit.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
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
            .by("drive")
            .on("go", Light.RED, Light.GREEN)
            .on("stop", Light.GREEN, Light.RED)
            .by("mend")
            .on("repair", Light.OFF, Light.RED)
            .ofItself()
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
    void knowsByWhoseRightEachCommandIsGivenAndNothingOfWhatComesAboutByItself() {
        assertThat(LIGHT.rights()).isEqualTo(Map.of("go", "drive", "stop", "drive", "repair", "mend"));
    }

    @Test
    void tellsEachCommandOfACallerWithTheReasonAgainstIt() {
        var actions = LIGHT.actions(
                Light.RED,
                given -> given.right().equals("mend") ? "forbidden" : null,
                command -> command.equals("go") ? CommonProblem.RULE_VIOLATED : null);

        assertThat(actions)
                .containsExactly(
                        new AvailableAction("go", false, "rule-violated"),
                        new AvailableAction("stop", false, "transition-not-allowed"),
                        new AvailableAction("repair", false, "forbidden"));
    }

    @Test
    void tellsWhatIsPossible() {
        assertThat(LIGHT.actions(Light.RED, given -> null, command -> null))
                .contains(new AvailableAction("go", true, null));
    }

    @Test
    void knowsFromWhichStageOnACommandIsPossible() {
        var machine = Lifecycle.of(Light.class).by("drive").after("G4").on("go", Light.RED, Light.GREEN);

        assertThat(machine.actions(Light.RED, Lifecycle.Given::stage, command -> null))
                .containsExactly(new AvailableAction("go", false, "G4"));
    }

    @Test
    void cannotBeDeclaredTwoWays() {
        var machine = Lifecycle.of(Light.class).by("drive").on("go", Light.RED, Light.GREEN);

        assertThatThrownBy(() -> machine.on("go", Light.RED, Light.OFF)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> machine.by("mend").on("go", Light.OFF, Light.GREEN))
                .isInstanceOf(IllegalStateException.class);
    }
}
