package org.mobiletoolkit.local.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The processes of a running stack, stopped tier by tier: those that use others before those that are used. */
public final class Processes {

    /** The order of stopping; the processes of one tier are stopped together. */
    public enum Tier {
        GATEWAY,
        SERVICES,
        KAFKA,
        POSTGRES
    }

    private final Map<Tier, List<ManagedProcess>> tiers = new EnumMap<>(Tier.class);
    private final CompletableFuture<ManagedProcess> firstDeath = new CompletableFuture<>();
    private boolean stopping;

    /** Takes charge of a process; when the stack is already being stopped, the process is killed instead. */
    public synchronized void add(Tier tier, ManagedProcess process) {
        if (stopping) {
            process.kill();
        }
        tiers.computeIfAbsent(tier, unknown -> new ArrayList<>()).add(process);
        process.onExit().thenAccept(this::mourn);
    }

    private synchronized void mourn(ManagedProcess ended) {
        if (!stopping) {
            firstDeath.complete(ended);
        }
    }

    /** Completes with the first process that ends although nobody asked it to. */
    public CompletableFuture<ManagedProcess> firstDeath() {
        return firstDeath;
    }

    /** Stops all, in order, and returns when they are gone; may be called again. */
    public void stop() throws InterruptedException {
        synchronized (this) {
            stopping = true;
        }
        for (var tier : Tier.values()) {
            stop(in(tier));
        }
    }

    private static void stop(List<ManagedProcess> together) throws InterruptedException {
        var threads = together.stream()
                .map(process -> new Thread(() -> stop(process), "stop " + process.name()))
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
    }

    private static void stop(ManagedProcess process) {
        try {
            process.stop();
        } catch (InterruptedException interrupted) {
            process.kill();
            Thread.currentThread().interrupt();
        }
    }

    private synchronized List<ManagedProcess> in(Tier tier) {
        return List.copyOf(tiers.getOrDefault(tier, List.of()));
    }

    /** Kills all at once. */
    public synchronized void kill() {
        stopping = true;
        tiers.values().forEach(processes -> processes.forEach(ManagedProcess::kill));
    }
}
