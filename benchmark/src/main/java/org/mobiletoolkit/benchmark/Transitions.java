package org.mobiletoolkit.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mobiletoolkit.benchmark.figures.Goal;
import org.mobiletoolkit.benchmark.load.HttpLoad;
import org.mobiletoolkit.benchmark.suite.Comparison;
import org.mobiletoolkit.benchmark.suite.Records;
import org.mobiletoolkit.benchmark.suite.Settling;
import org.mobiletoolkit.benchmark.suite.Stack;
import org.mobiletoolkit.local.Application;

/** P3: a state transition with audit, outbox and the mark on the facts it touches, in one transaction. */
final class Transitions {

    private static final String GATEWAY = "through the gateway";
    private static final String DIRECT = "at the service";
    private static final Goal OF_PGBENCH = Goal.atLeast(0.45);
    private static final Goal FACTS_TURN = Goal.atMost(2);

    private final Stack stack;
    private final Options options;
    private final Report report;
    private final Path folder;

    Transitions(Stack stack, Options options, Report report, Path folder) {
        this.stack = stack;
        this.options = options;
        this.report = report;
        this.folder = folder;
    }

    void measure() throws Exception {
        report.title("P3  a stakeholder leaves or returns: transition, audit, outbox, touched facts");
        var token = stack.token(Records.PERSON);
        var moves = new ArrayList<Moves>();
        for (var i = 0; i < options.connections(); i++) {
            moves.add(new Moves(token, i, options.connections()));
        }
        var gateway = new HttpLoad(stack.port(Application.GATEWAY), List.copyOf(moves));
        var direct = new HttpLoad(stack.port(Application.STAKEHOLDER), List.copyOf(moves));
        gateway.run(options.warmUpWrites());
        Settling.await(stack);

        var meter = stack.meter();
        var database = DatabaseLimit.of(stack, options, Comparison.transition(), folder);
        var contenders = List.of(
                new Contender(GATEWAY, gateway, meter),
                new Contender(DIRECT, direct, meter),
                new Contender(database.name(), database.load(), meter));
        var turns = Rounds.run(contenders, options, () -> Settling.await(stack));
        report.table(turns);
        report.line("CPU includes sending, sealing and evaluating, which went on after the last answer");
        report.figure(
                "the last fact turned, after",
                Objects.requireNonNull(turns.get(GATEWAY)).settling(),
                "s",
                FACTS_TURN);
        report.ratio(GATEWAY, database.name(), turns, OF_PGBENCH);
        report.ratio(DIRECT, database.name(), turns);
        report.ratio(GATEWAY, DIRECT, turns);
    }
}
