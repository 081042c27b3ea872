package org.mobiletoolkit.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import org.mobiletoolkit.benchmark.figures.Distribution;
import org.mobiletoolkit.benchmark.figures.Goal;
import org.mobiletoolkit.benchmark.suite.Backlog;
import org.mobiletoolkit.benchmark.suite.Seed;
import org.mobiletoolkit.benchmark.suite.Settling;
import org.mobiletoolkit.benchmark.suite.Stack;
import org.mobiletoolkit.local.Application;

/** P6, second half: how fast a backlog leaves the outbox and takes effect in a consumer. */
final class Draining {

    private static final int REPEATED = 3;
    private static final Application CONSUMER = Application.BENEFITS;
    private static final Goal PER_SECOND = Goal.atLeast(8_000);

    private final Stack stack;
    private final Options options;
    private final Report report;

    Draining(Stack stack, Options options, Report report) {
        this.stack = stack;
        this.options = options;
        this.report = report;
    }

    void measure() throws Exception {
        report.title(
                "P6  backlog of %,d events, from the outbox to the last committed effect".formatted(options.backlog()));
        var backlog = new Backlog(stack);
        backlog.drain(options.backlog(), CONSUMER);
        settle(backlog);
        var alone = new ArrayList<Double>();
        var together = new ArrayList<Double>();
        for (var i = 0; i < REPEATED; i++) {
            pauseOthers(true);
            try {
                alone.add(backlog.drain(options.backlog(), CONSUMER));
            } finally {
                pauseOthers(false);
            }
            settle(backlog);
            together.add(backlog.drain(options.backlog(), CONSUMER));
            settle(backlog);
        }
        tell("one consumer, the others paused", Distribution.of(alone));
        var shared = Distribution.of(together);
        report.line(
                "three consumers at once: each %,.0f events/s (%,.0f to %,.0f), %,.0f effects/s in all",
                shared.median(), shared.least(), shared.most(), shared.median() * Seed.CONSUMERS.size());
    }

    private void tell(String name, Distribution rates) {
        report.line(
                "%s: %,.0f events/s (%,.0f to %,.0f) - %s",
                name, rates.median(), rates.least(), rates.most(), PER_SECOND.judge(rates.median()));
    }

    private void settle(Backlog backlog) throws Exception {
        backlog.awaitAll();
        Settling.await(stack);
    }

    /** A paused process keeps its connections and partitions; it hears what it has missed afterwards. */
    private void pauseOthers(boolean paused) throws IOException, InterruptedException {
        for (var consumer : Seed.CONSUMERS) {
            if (consumer != CONSUMER) {
                new ProcessBuilder("kill", paused ? "-STOP" : "-CONT", Long.toString(stack.pid(consumer.module())))
                        .start()
                        .waitFor();
            }
        }
    }
}
