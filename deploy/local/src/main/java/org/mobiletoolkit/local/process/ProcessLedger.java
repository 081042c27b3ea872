package org.mobiletoolkit.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.mobiletoolkit.local.PrivateFile;
import org.mobiletoolkit.local.process.Launch.StopSignal;

/**
 * Which processes this data folder's stack has started, kept on disk, so that a supervisor that was killed leaves a
 * trace by which the next one ends what is left: those processes, and no other that happens to have the same number.
 */
public final class ProcessLedger {

    // The start instant is computed from the boot time, which the system may correct by a little.
    private static final Duration SAME_START = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Pattern ENTRY = Pattern.compile("(\\d{1,18}) (\\d{1,18}) (TERM|INT)");

    private final Path folder;
    private final String mark;

    /**
     * The ledger of a data folder.
     *
     * @param data its path stands in the command line of everything started on it
     */
    public ProcessLedger(Path data) {
        this.folder = data.resolve("pids");
        this.mark = data.toString();
    }

    /** Writes down a process that was started. */
    void enter(String name, ProcessHandle process, StopSignal stopSignal) throws IOException {
        var started = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        PrivateFile.write(folder.resolve(name), "%d %d %s".formatted(process.pid(), started, stopSignal));
    }

    /** Strikes out a process that has ended. */
    void strike(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Ends what an earlier supervisor left running, in the order services first, then their infrastructure.
     *
     * @param infrastructure names that must end last
     * @return the names of what was ended
     */
    public List<String> endLeftovers(List<String> infrastructure) throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var names = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !infrastructure.contains(name))
                    .sorted()
                    .forEach(names::add);
        }
        names.addAll(infrastructure);
        var ended = new ArrayList<String>();
        for (var name : names) {
            if (end(name)) {
                ended.add(name);
            }
            strike(name);
        }
        return ended;
    }

    private boolean end(String name) throws IOException, InterruptedException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return false;
        }
        var entry = ENTRY.matcher(Files.readString(file));
        if (!entry.matches()) {
            return false;
        }
        var process = running(Long.parseLong(entry.group(1)), Instant.ofEpochMilli(Long.parseLong(entry.group(2))));
        if (process.isEmpty()) {
            return false;
        }
        ask(process.get(), StopSignal.valueOf(entry.group(3)));
        if (!gone(process.get(), PATIENCE)) {
            process.get().destroyForcibly();
            gone(process.get(), PATIENCE);
        }
        return true;
    }

    private Optional<ProcessHandle> running(long pid, Instant started) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(instant ->
                                Duration.between(instant, started).abs().compareTo(SAME_START) <= 0)
                        .isPresent())
                .filter(process -> process.info().commandLine().orElse("").contains(mark));
    }

    private static boolean gone(ProcessHandle process, Duration limit) throws InterruptedException {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return !process.isAlive();
        }
    }

    /** Sends the signal that asks a process to end in order. */
    static void ask(ProcessHandle process, StopSignal signal) throws InterruptedException {
        if (signal == StopSignal.TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noKillProgram) {
            process.destroy();
        }
    }
}
