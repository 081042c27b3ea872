package org.mobiletoolkit.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All processes of the machine at one moment. */
final class ProcessTable {

    private final Map<Long, ProcessTimes> byPid = new HashMap<>();
    private final Map<Long, List<ProcessTimes>> byParent = new HashMap<>();

    ProcessTable(Iterable<ProcessTimes> processes) {
        for (var process : processes) {
            byPid.put(process.pid(), process);
            byParent.computeIfAbsent(process.parent(), pid -> new ArrayList<>()).add(process);
        }
    }

    /** Reads a folder laid out as {@code /proc} is. */
    static ProcessTable read(Path proc) {
        var processes = new ArrayList<ProcessTimes>();
        try (var folders = Files.newDirectoryStream(proc, "[0-9]*")) {
            for (var folder : folders) {
                try {
                    processes.add(ProcessTimes.parse(Files.readString(folder.resolve("stat"))));
                } catch (IOException endedMeanwhile) {
                    // it is counted at its parent from now on
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            throw new UncheckedIOException(new IOException("no process table at " + proc, unreadable));
        }
        return new ProcessTable(processes);
    }

    /** Time of the process and of everything it has started, ended or not; 0 when there is no such process. */
    long ticksOfTree(long root) {
        var ticks = 0L;
        var open = new ArrayDeque<ProcessTimes>();
        if (byPid.containsKey(root)) {
            open.add(byPid.get(root));
        }
        while (!open.isEmpty()) {
            var process = open.remove();
            ticks += process.allTicks();
            open.addAll(byParent.getOrDefault(process.pid(), List.of()));
        }
        return ticks;
    }

    /** Time of the process and of those of its children that have ended; 0 when there is no such process. */
    long ticksOf(long pid) {
        var process = byPid.get(pid);
        return process == null ? 0 : process.allTicks();
    }
}
