package org.mobiletoolkit.stakeholder.course.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void walksTheSixStepsInTheirOrder() {
        assertThat(Stream.of(Step.values()).map(Step::id))
                .containsExactly(
                        "analyse.vision",
                        "analyse.strategy",
                        "decide.business-case",
                        "decide.procurement",
                        "deploy.implement",
                        "deploy.optimise");
        assertThat(Stream.of(Gate.values()).map(Gate::step)).containsExactly(Step.values());
        assertThat(Stream.of(Step.values()).map(Step::gate)).containsExactly(Gate.values());
    }

    @Test
    void standsAtTheFirstStepWhoseGateIsNotPassed() {
        var passed = EnumSet.noneOf(Gate.class);
        for (var gate : Gate.values()) {
            assertThat(Step.firstNotPassed(passed)).contains(gate.step());
            passed.add(gate);
        }
        assertThat(Step.firstNotPassed(passed)).isEmpty();
    }

    @Test
    void requiresEachGateBeforeTheNext() {
        assertThat(Stream.of(Gate.values()).map(Gate::previous).toList())
                .isEqualTo(List.of(
                        Optional.empty(),
                        Optional.of(Gate.G1),
                        Optional.of(Gate.G2),
                        Optional.of(Gate.G3),
                        Optional.of(Gate.G4),
                        Optional.of(Gate.G5)));
    }

    @Test
    void decidesOnlyTheFifthGatePerWave() {
        assertThat(Stream.of(Gate.values()).filter(Gate::perWave)).containsExactly(Gate.G5);
    }

    @Test
    void refusesAStepThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> Step.fromString("analyse.dream"));
    }
}
