package org.mobiletoolkit.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads how much processor time each part of the run has used so far, and the whole machine.
 *
 * <p>The kernel counts in ticks of usually 10 ms, which over a round of seconds is an error below one percent.
 */
public final class CpuMeter {

    /** This program and the load programs it has started and waited for. */
    public static final String GENERATOR = "generator";

    private static final Path PROC = Path.of("/proc");
    private static final double MICROS = 1e6;

    private final Map<String, Long> trees;
    private final double microsPerTick;

    /**
     * A meter.
     *
     * @param trees the processes to be watched with all they start, by the name under which they are reported
     */
    public CpuMeter(Map<String, Long> trees) {
        this.trees = new LinkedHashMap<>(trees);
        this.microsPerTick = MICROS / ticksPerSecond();
    }

    /** The same meter that watches one process more. */
    public CpuMeter and(String name, long pid) {
        var more = new LinkedHashMap<>(trees);
        more.put(name, pid);
        return new CpuMeter(more);
    }

    /** The time used up to now. */
    public CpuReading read() {
        var table = ProcessTable.read(PROC);
        var micros = new LinkedHashMap<String, Double>();
        trees.forEach((name, pid) -> micros.put(name, table.ticksOfTree(pid) * microsPerTick));
        micros.put(GENERATOR, table.ticksOf(ProcessHandle.current().pid()) * microsPerTick);
        return new CpuReading(micros, machine() * microsPerTick);
    }

    private static long machine() {
        try (var lines = Files.lines(PROC.resolve("stat"))) {
            return MachineTimes.busyTicks(lines.findFirst().orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long ticksPerSecond() {
        try {
            var getconf = new ProcessBuilder("getconf", "CLK_TCK").start();
            return Long.parseLong(new String(getconf.getInputStream().readAllBytes()).strip());
        } catch (IOException | NumberFormatException noSuchProgram) {
            return 100;
        }
    }
}
