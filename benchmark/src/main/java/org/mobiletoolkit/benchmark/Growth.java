package org.mobiletoolkit.benchmark;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.mobiletoolkit.benchmark.figures.Distribution;
import org.mobiletoolkit.benchmark.figures.Ratio;
import org.mobiletoolkit.benchmark.growth.GrowingList;
import org.mobiletoolkit.benchmark.growth.Walker;
import org.mobiletoolkit.benchmark.load.HttpLoad;
import org.mobiletoolkit.benchmark.suite.Stack;
import org.mobiletoolkit.local.Application;

/** Growth: page 10,000 of a list costs what page 1 costs, and a page what it holds, however full the tables are. */
final class Growth {

    private static final int FAR = 10_000;
    private static final int WARM_UP = 100;
    private static final String FIRST = "page 1";
    private static final String DEEP = "deep";

    private final Stack stack;
    private final Options options;
    private final Report report;

    Growth(Stack stack, Options options, Report report) {
        this.stack = stack;
        this.options = options;
        this.report = report;
    }

    void measure() throws Exception {
        var mass = options.mass();
        report.title("Growth  %,d stakeholders, %,d rows of timeline and of audit log each"
                .formatted(mass.stakeholders(), mass.history()));
        mass.fill(stack);
        report.line(
                "%-76s %8s %26s  %s",
                "CPU µs per request", "ms", "gateway, service, PostgreSQL", "page 1 / deep, per second");
        for (var list : GrowingList.all()) {
            measure(list);
        }
    }

    private void measure(GrowingList list) throws Exception {
        var token = stack.token(list.person());
        var deep = new Walker(stack.port(Application.GATEWAY), token).page(list, FAR);
        var contenders = new ArrayList<Contender>();
        contenders.add(contender(FIRST, list.path(), token));
        if (deep.isPresent()) {
            contenders.add(contender(DEEP, deep.get().path(), token));
        }
        var turns = Rounds.run(contenders, options, () -> 0.0);
        row(list.name(), FIRST, turns, "");
        if (deep.isPresent()) {
            row("", "page %,d".formatted(deep.get().number()), DEEP, turns, ratio(turns));
        }
    }

    private Contender contender(String name, String path, String token) throws Exception {
        var each = IntStream.range(0, options.connections())
                .mapToObj(connection -> new SameRequest(path, token))
                .toList();
        var load = new HttpLoad(stack.port(Application.GATEWAY), each);
        load.run(WARM_UP);
        return new Contender(name, load, stack.meter());
    }

    private static String ratio(Map<String, Turns> turns) {
        return Ratio.of(of(turns, FIRST).rates(), of(turns, DEEP).rates()).toString();
    }

    private static Turns of(Map<String, Turns> turns, String name) {
        return Objects.requireNonNull(turns.get(name));
    }

    private void row(String list, String page, Map<String, Turns> turns, String ratio) {
        row(list, page, page, turns, ratio);
    }

    private void row(String list, String page, String name, Map<String, Turns> turns, String ratio) {
        var turn = of(turns, name);
        report.line(
                "%-64s %12s %8.1f %8.0f %8.0f %8.0f  %s",
                list,
                page,
                1_000 * options.connections() / Distribution.of(turn.rates()).median(),
                turn.micros(Report.GATEWAY),
                turn.micros(Report.SERVICE),
                turn.micros(Stack.POSTGRES),
                ratio);
    }
}
