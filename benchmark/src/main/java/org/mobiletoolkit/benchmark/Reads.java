package org.mobiletoolkit.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.benchmark.figures.Goal;
import org.mobiletoolkit.benchmark.load.HttpConnection;
import org.mobiletoolkit.benchmark.load.HttpLoad;
import org.mobiletoolkit.benchmark.load.Nginx;
import org.mobiletoolkit.benchmark.load.Programs;
import org.mobiletoolkit.benchmark.load.UnexpectedAnswer;
import org.mobiletoolkit.benchmark.suite.Comparison;
import org.mobiletoolkit.benchmark.suite.Records;
import org.mobiletoolkit.benchmark.suite.Stack;
import org.mobiletoolkit.local.Application;

/** P1: one record by id, with the token checked in the gateway and in the service. */
final class Reads {

    private static final String GATEWAY = "through the gateway";
    private static final String DIRECT = "at the service";
    private static final String NGINX = "through nginx";

    private static final Goal OF_PGBENCH = Goal.atLeast(0.20);
    private static final Goal OF_NGINX = Goal.atLeast(0.8);
    private static final Goal GATEWAY_MICROS = Goal.atMost(110);

    private final Stack stack;
    private final Options options;
    private final Report report;
    private final Path folder;

    Reads(Stack stack, Options options, Report report, Path folder) {
        this.stack = stack;
        this.options = options;
        this.report = report;
        this.folder = folder;
    }

    void measure() throws Exception {
        report.title("P1  GET one stakeholder by id");
        var program = Programs.find("nginx");
        if (program.isEmpty()) {
            report.line("nginx is not installed: the comparison with it is left out");
            measure(null);
            return;
        }
        try (var nginx = Nginx.start(program.get(), stack.port(Application.STAKEHOLDER), folder)) {
            measure(nginx);
        }
    }

    private void measure(@Nullable Nginx nginx) throws Exception {
        var meter = nginx == null ? stack.meter() : stack.meter().and("nginx", nginx.pid());
        var token = stack.token(Records.PERSON);
        var length = expectedLength(token);
        var gateway = load(stack.port(Application.GATEWAY), token, length);
        var direct = load(stack.port(Application.STAKEHOLDER), token, length);
        gateway.run(options.warmUpReads());
        direct.run(options.warmUpReads() / 5);

        var database = DatabaseLimit.of(stack, options, Comparison.read(), folder);
        var contenders = new ArrayList<Contender>();
        contenders.add(new Contender(GATEWAY, gateway, meter));
        contenders.add(new Contender(DIRECT, direct, meter));
        if (nginx != null) {
            contenders.add(new Contender(NGINX, load(nginx.port(), token, length), meter));
        }
        contenders.add(new Contender(database.name(), database.load(), meter));

        var turns = Rounds.run(contenders, options, () -> 0.0);
        report.table(turns);
        report.ratio(GATEWAY, database.name(), turns, OF_PGBENCH);
        report.ratio(DIRECT, database.name(), turns);
        report.ratio(GATEWAY, DIRECT, turns);
        if (nginx != null) {
            report.ratio(GATEWAY, NGINX, turns, OF_NGINX);
            report.line(
                    "nginx itself: %.0f µs per request",
                    Objects.requireNonNull(turns.get(NGINX)).micros("nginx"));
        }
        report.figure(
                "gateway",
                Objects.requireNonNull(turns.get(GATEWAY)).micros(Report.GATEWAY),
                "µs per request",
                GATEWAY_MICROS);
    }

    private HttpLoad load(int port, String token, int length) {
        var each = new ArrayList<ReadRequests>();
        for (var i = 0; i < options.connections(); i++) {
            each.add(new ReadRequests(token, length));
        }
        return new HttpLoad(port, List.copyOf(each));
    }

    private int expectedLength(String token) throws IOException, UnexpectedAnswer {
        try (var connection = new HttpConnection(stack.port(Application.STAKEHOLDER))) {
            var answer = connection.send(ReadRequests.first(token));
            if (answer.status() != 200) {
                throw new UnexpectedAnswer("the first read was answered with " + answer);
            }
            report.line("representation of %d bytes, %d connections", answer.length(), options.connections());
            return answer.length();
        }
    }
}
