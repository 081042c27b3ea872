package org.mobiletoolkit.benchmark.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MachineTimesTest {

    @Test
    void countsWhatIsNeitherIdleNorWaitingNorCountedTwice() {
        assertThat(MachineTimes.busyTicks("cpu  1 20 300 4000 50000 600000 7000000 80000000 900000000 1"))
                .isEqualTo(87_600_321);
    }

    @Test
    void refusesTheLineOfOneProcessor() {
        assertThatIllegalArgumentException().isThrownBy(() -> MachineTimes.busyTicks("cpu0 1 2 3 4 5 6 7 8 9 10"));
    }
}
