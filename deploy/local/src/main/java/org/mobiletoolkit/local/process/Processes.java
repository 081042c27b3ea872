package org.mobiletoolkit.local.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The processes of a running stack, stopped tier by tier: those that use others before those that are used. */
public final class Processes {

    /** The order of stopping; the processes of one tier are stopped together. */
    public enum Tier {
        GATEWAY,
        SERVICES,
        KAFKA,
        POSTGRES;

        /** Whether the others go on while a process of this tier is away, so that it can be started again. */
        boolean canBeMissed() {
            return this == GATEWAY || this == SERVICES;
        }
    }

    /**
     * The end of a process that nobody had asked for.
     *
     * @param epitaph how it ended and what it said last
     */
    record Death(Tier tier, String name, String epitaph) {}

    private final Map<Tier, List<ManagedProcess>> tiers = new EnumMap<>(Tier.class);
    private final BlockingQueue<Death> deaths = new LinkedBlockingQueue<>();
    private boolean stopping;

    /** Takes charge of a process; when the stack is already being stopped, the process is killed instead. */
    public synchronized void add(Tier tier, ManagedProcess process) {
        if (stopping) {
            process.kill();
        }
        tiers.computeIfAbsent(tier, unknown -> new ArrayList<>()).add(process);
        process.onExit().thenAccept(ended -> bury(tier, ended));
    }

    private synchronized void bury(Tier tier, ManagedProcess ended) {
        if (!stopping) {
            tiers.getOrDefault(tier, List.of()).remove(ended);
            deaths.add(new Death(tier, ended.name(), ended.epitaph()));
        }
    }

    /** The processes that ended although nobody asked them to, in that order. */
    BlockingQueue<Death> deaths() {
        return deaths;
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
