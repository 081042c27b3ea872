package org.mobiletoolkit.benchmark.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The same statements over plain JDBC, for machines without pgbench; it gives somewhat less than pgbench would. */
public final class JdbcLoad implements Load {

    /** A variable, but neither a cast nor a part of a time or of JSON. */
    private static final Pattern VARIABLE = Pattern.compile("(?<![:\\w]):([a-z]\\w*)");

    private final Database database;
    private final int clients;
    private final Transaction work;

    /** So many connections that do the same work. */
    public JdbcLoad(Database database, int clients, Transaction work) {
        this.database = database;
        this.clients = clients;
        this.work = work;
    }

    @Override
    public Outcome run(Duration time) throws Exception {
        var begun = System.nanoTime();
        var tasks = new ArrayList<Callable<Long>>();
        for (var i = 0; i < clients; i++) {
            tasks.add(() -> repeat(begun + time.toNanos()));
        }
        var done = Together.run(tasks).stream().mapToLong(Long::longValue).sum();
        return new Outcome(done, (System.nanoTime() - begun) / 1e9);
    }

    private record Bound(PreparedStatement statement, List<String> variables) {}

    private long repeat(long end) throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(work.isOne());
            var statements = new ArrayList<Bound>();
            for (var statement : work.statements()) {
                statements.add(prepare(connection, statement));
            }
            var done = 0L;
            for (; System.nanoTime() - end < 0; done++) {
                once(statements);
                if (!work.isOne()) {
                    connection.commit();
                }
            }
            return done;
        }
    }

    private static Bound prepare(Connection connection, String statement) throws SQLException {
        var names = VARIABLE.matcher(statement)
                .results()
                .map(found -> found.group(1))
                .toList();
        return new Bound(connection.prepareStatement(VARIABLE.matcher(statement).replaceAll("?")), names);
    }

    private void once(List<Bound> statements) throws SQLException {
        var drawn = new HashMap<String, String>();
        work.variables()
                .forEach((name, range) -> drawn.put(
                        name, Long.toString(ThreadLocalRandom.current().nextLong(range.first(), range.last() + 1))));
        for (var bound : statements) {
            for (var i = 0; i < bound.variables().size(); i++) {
                bound.statement().setString(i + 1, drawn.get(bound.variables().get(i)));
            }
            bound.statement().execute();
        }
    }
}
