package org.mobiletoolkit.stakeholder.memory.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryTransitionTest {

    @Test
    void containsTheTransitionsOfEveryNounAndNothingElse() {
        assertThat(EveryTransition.TYPES.contains("tender.stage-transitioned.v1"))
                .isTrue();
        assertThat(EveryTransition.TYPES.contains("a-noun-of-next-year.stage-transitioned.v1"))
                .isTrue();
        assertThat(EveryTransition.TYPES.contains("tender.stage-transitioned.v2"))
                .isFalse();
        assertThat(EveryTransition.TYPES.contains(".stage-transitioned.v1")).isFalse();
        assertThat(EveryTransition.TYPES.contains("evidence.fact-changed.v1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "decide, DECISION",
        "approve, DECISION",
        "award, DECISION",
        "reject, DECISION",
        "activate, TRANSITION",
        "request, TRANSITION",
        "pass-gate, TRANSITION",
        "complete, TRANSITION"
    })
    void tellsDecisionsByTheirCommand(String command, EntryKind kind) {
        assertThat(TransitionKind.of(command, Map.of())).isEqualTo(kind);
        assertThat(TransitionKind.of(command, Map.of("gate", "G1"))).isEqualTo(kind);
        assertThat(TransitionKind.of(command, Map.of("verdict", "HOLD"))).isEqualTo(EntryKind.DECISION);
    }
}
