package org.mobiletoolkit.benchmark.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessTableTest {

    private final ProcessTable table = new ProcessTable(List.of(
            new ProcessTimes(1, 0, 1_000, 0),
            new ProcessTimes(10, 1, 20, 3),
            new ProcessTimes(11, 10, 100, 0),
            new ProcessTimes(12, 11, 500, 0),
            new ProcessTimes(20, 1, 7, 0)));

    @Test
    void countsEverythingBelowAProcessEndedOrNot() {
        assertThat(table.ticksOfTree(10)).isEqualTo(623);
    }

    @Test
    void countsOfOneProcessOnlyItselfAndThoseThatEnded() {
        assertThat(table.ticksOf(10)).isEqualTo(23);
    }

    @Test
    void countsNothingForAProcessThatIsNotThere() {
        assertThat(List.of(table.ticksOfTree(99), table.ticksOf(99))).containsOnly(0L);
    }

    @Test
    void seesTheTimeThatThisProcessUses() {
        // Given
        var proc = Path.of("/proc");
        org.junit.jupiter.api.Assumptions.assumeTrue(
                proc.resolve("self/stat").toFile().exists());
        var self = ProcessHandle.current().pid();
        var before = ProcessTable.read(proc).ticksOf(self);

        // When
        var until = System.nanoTime() + 300_000_000L;
        while (System.nanoTime() - until < 0) {
            Math.sin(until);
        }

        // Then
        assertThat(ProcessTable.read(proc).ticksOf(self)).isGreaterThan(before);
    }
}
