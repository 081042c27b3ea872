package org.mobiletoolkit.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.mobiletoolkit.local.PrivateFile;
import org.mobiletoolkit.local.StartFailure;

/** A child process that is logged, probed until ready, and stopped in order. */
public final class ManagedProcess {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(200);
    private static final int LAST_LINES = 15;

    private final Launch launch;
    private final Process process;
    private final ProcessLedger ledger;

    private ManagedProcess(Launch launch, Process process, ProcessLedger ledger) {
        this.launch = launch;
        this.process = process;
        this.ledger = ledger;
    }

    /** A question whose answer is yes once the process can be used; an exception counts as no. */
    @FunctionalInterface
    public interface Probe {
        /** True once the process can be used. */
        boolean answers() throws Exception;
    }

    /**
     * Starts the process and writes it into the ledger.
     *
     * @throws StartFailure when the program cannot be run at all
     */
    public static ManagedProcess start(Launch launch, ProcessLedger ledger) throws StartFailure {
        try {
            var command = new ArrayList<>(ProcessGroup.ofItsOwn());
            command.addAll(launch.command());
            var builder = new ProcessBuilder(command)
                    .directory(launch.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(freshLog(launch.log()).toFile());
            builder.environment().putAll(launch.environment());
            var process = builder.start();
            enter(launch, process, ledger);
            return new ManagedProcess(launch, process, ledger);
        } catch (IOException impossible) {
            throw new StartFailure(launch.name() + " cannot be started", impossible);
        }
    }

    // A process that is not in the ledger could outlive a killed supervisor unseen.
    private static void enter(Launch launch, Process process, ProcessLedger ledger) throws IOException {
        try {
            process.getOutputStream().close();
            ledger.enter(launch.name(), process.toHandle(), launch.stopSignal());
        } catch (IOException unwritable) {
            process.destroyForcibly();
            throw unwritable;
        }
    }

    // The log before the last start stays readable beside the new one.
    private static Path freshLog(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return PrivateFile.empty(log);
    }

    /** What people call it. */
    public String name() {
        return launch.name();
    }

    /** The operating system's number of it. */
    public long pid() {
        return process.pid();
    }

    /** True until it has ended. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Completes with this process when it has ended, for whatever reason. */
    public CompletableFuture<ManagedProcess> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /**
     * Waits until the probe answers yes.
     *
     * @param limit how long it is waited for something new in its log
     * @throws StartFailure with the last log lines when the process ends first, or when it gets no further
     */
    public void awaitReady(Duration limit, Probe probe) throws StartFailure, InterruptedException {
        awaitReady(limit, probe, unsaid -> {});
    }

    /**
     * The same, saying now and then what is waited for.
     *
     * @param tell hears it
     */
    public void awaitReady(Duration limit, Probe probe, Consumer<String> tell)
            throws StartFailure, InterruptedException {
        var patience = new Patience(name(), launch.log(), limit, tell, System::nanoTime);
        while (!yes(probe)) {
            if (process.waitFor(BETWEEN_PROBES.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StartFailure(epitaph());
            }
            if (patience.isOver()) {
                throw new StartFailure("%s%n%s".formatted(patience.verdict(), lastLines()));
            }
        }
    }

    private static boolean yes(Probe probe) throws InterruptedException {
        try {
            return probe.answers();
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Exception notYet) {
            return false;
        }
    }

    /** How it ended and what it said last. */
    public String epitaph() {
        return "%s ended with exit code %d%n%s".formatted(name(), process.exitValue(), lastLines());
    }

    private String lastLines() {
        return "  last lines of %s:%n%s".formatted(launch.log(), tail(launch.log()));
    }

    private static String tail(Path log) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join(
                    System.lineSeparator(),
                    lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                            .map(line -> "    " + line)
                            .toList());
        } catch (IOException unreadable) {
            return "    (unreadable: " + unreadable.getMessage() + ")";
        }
    }

    /** Asks it to end, waits as long as it was given, then kills it; returns when it is gone. */
    public void stop() throws InterruptedException {
        if (process.isAlive()) {
            ProcessLedger.ask(process.toHandle(), launch.stopSignal());
            if (!process.waitFor(launch.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        }
        process.waitFor();
        ledger.strike(name());
    }

    /** Ends it and its own children at once. */
    public void kill() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
    }
}
