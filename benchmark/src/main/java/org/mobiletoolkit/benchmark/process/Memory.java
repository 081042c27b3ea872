package org.mobiletoolkit.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one process holds in memory, in megabytes.
 *
 * @param resident with everything that it shares with others
 * @param proportional with its share of what it shares
 */
public record Memory(long resident, long proportional) {

    private static final long KILOBYTES = 1_024;

    /** Of a process as it is now. */
    public static Memory of(long pid) throws IOException {
        return parse(Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")));
    }

    static Memory parse(List<String> lines) {
        return new Memory(megabytes(lines, "Rss:"), megabytes(lines, "Pss:"));
    }

    private static long megabytes(List<String> lines, String name) {
        return lines.stream()
                        .filter(line -> line.startsWith(name))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / KILOBYTES;
    }
}
