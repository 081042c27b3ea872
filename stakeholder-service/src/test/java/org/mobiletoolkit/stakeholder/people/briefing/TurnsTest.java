package org.mobiletoolkit.stakeholder.people.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

class TurnsTest {

    @Test
    void sendsAwayWhoseTurnDoesNotComeAndTakesThemLater() {
        var turns = new Turns(2, Duration.ZERO);

        var inner = turns.take(() -> turns.take(() -> {
            assertThatThrownBy(() -> turns.take(() -> "third")).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.type()).isEqualTo(CommonProblem.SERVICE_UNAVAILABLE);
                assertThat(refusal.headers()).containsEntry("Retry-After", "1");
            });
            return "second";
        }));

        assertThat(inner).isEqualTo("second");
        assertThat(turns.take(() -> "later")).isEqualTo("later");
    }

    @Test
    void givesTheTurnBackWhenTheWorkFails() {
        var turns = new Turns(1, Duration.ZERO);

        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("paper jam");
                }))
                .hasMessage("paper jam");
        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }
}
