package org.mobiletoolkit.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.mobiletoolkit.benchmark.figures.Distribution;
import org.mobiletoolkit.benchmark.figures.Goal;
import org.mobiletoolkit.benchmark.load.OpenLoop;
import org.mobiletoolkit.benchmark.suite.Commits;
import org.mobiletoolkit.benchmark.suite.Records;
import org.mobiletoolkit.benchmark.suite.Seed;
import org.mobiletoolkit.benchmark.suite.Settling;
import org.mobiletoolkit.benchmark.suite.Stack;
import org.mobiletoolkit.local.Application;

/** P6, first half: how long after a transition's commit its effect is committed in another service. */
final class Propagation {

    private static final double PER_SECOND = 200;
    private static final int WARM_UP_SECONDS = 10;
    private static final long PATIENCE_SECONDS = 60;
    private static final double MILLIS = 1e3;

    private static final Map<Double, Goal> GOALS =
            Map.of(50.0, Goal.atMost(15), 95.0, Goal.atMost(40), 99.0, Goal.atMost(200));

    /** What people are promised: whatever happens, every service knows of a transition by then. */
    private static final Goal AT_ONCE = Goal.atMost(2_000);

    private final Stack stack;
    private final Options options;
    private final Report report;
    private int used;

    Propagation(Stack stack, Options options, Report report) {
        this.stack = stack;
        this.options = options;
        this.report = report;
    }

    void measure() throws Exception {
        var seconds = options.openLoopSeconds();
        report.title("P6  commit of a transition to committed effect in another service, %.0f transitions/s for %d s"
                .formatted(PER_SECOND, seconds));
        var token = stack.token(Records.PERSON);
        activate(token, (int) PER_SECOND * Math.min(WARM_UP_SECONDS, seconds));
        Settling.await(stack);

        var first = used;
        var meter = stack.meter();
        var before = meter.read();
        var course = activate(token, (int) PER_SECOND * seconds);
        var effects = new HashMap<Application, List<Double>>();
        for (var consumer : Seed.CONSUMERS) {
            effects.put(consumer, delays(consumer, first, used - first));
        }
        var spent = meter.read().since(before);

        var late = Distribution.of(course.startedLate());
        report.line(
                "%,d transitions in %.1f s (%.0f/s); sent late by %.1f ms at the median, %.1f ms at most",
                used - first, course.seconds(), (used - first) / course.seconds(), late.median(), late.most());
        Seed.CONSUMERS.forEach(
                consumer -> tell(consumer, Distribution.of(Objects.requireNonNull(effects.get(consumer)))));
        var answers = Distribution.of(course.answeredAfter());
        report.line(
                "the request itself, due to answered: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms",
                answers.median(), answers.percentile(95), answers.percentile(99));
        spent.per(used - first)
                .forEach((part, micros) -> report.line("CPU per transition: %-20s %6.0f µs", part, micros));
        report.line("processes outside this run used %.0f %% of the processor time", 100 * spent.strangers());
    }

    private OpenLoop.Course activate(String token, int count) throws Exception {
        if (used + count > Records.DRAFTS.count()) {
            throw new IllegalStateException("there are too few drafts for " + count + " more transitions");
        }
        var from = used;
        used += count;
        var port = stack.port(Application.GATEWAY);
        return new OpenLoop(port, options.connections(), PER_SECOND)
                .run(
                        count,
                        i -> Http.post(
                                "/api/v1/initiatives/" + Records.DRAFTS.id(from + i) + "/activate", token, 0, ""));
    }

    /** Milliseconds from the owner's commit to the consumer's, for each transition. */
    private List<Double> delays(Application consumer, int first, int count)
            throws IOException, SQLException, InterruptedException {
        var caused = Commits.ofActivated(stack, Application.STAKEHOLDER, "initiative", first, count);
        var begun = System.nanoTime();
        var heard = Commits.ofActivated(stack, consumer, "known_initiative", first, count);
        while (heard.size() < count) {
            if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new IllegalStateException(
                        "%s has heard of %d of %d transitions".formatted(consumer.module(), heard.size(), count));
            }
            TimeUnit.MILLISECONDS.sleep(100);
            heard = Commits.ofActivated(stack, consumer, "known_initiative", first, count);
        }
        var delays = new ArrayList<Double>();
        heard.forEach((id, at) -> delays.add((at - Objects.requireNonNull(caused.get(id))) * MILLIS));
        return delays;
    }

    private void tell(Application consumer, Distribution delays) {
        for (var share : List.of(50.0, 95.0, 99.0)) {
            var figure = delays.percentile(share);
            report.figure(
                    "%-20s p%.0f".formatted(consumer.module(), share),
                    figure,
                    "ms",
                    Objects.requireNonNull(GOALS.get(share)));
        }
        report.figure("%-20s most".formatted(consumer.module()), delays.most(), "ms", AT_ONCE);
    }
}
