package org.mobiletoolkit.platform.testing;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** What PostgreSQL would do for a statement; no table of the service is read or changed. */
public final class QueryPlan {

    private static final Pattern PARAMETER = Pattern.compile("\\?");
    private static final List<String> UNWANTED =
            List.of("enable_seqscan", "enable_bitmapscan", "enable_sort", "enable_incremental_sort");

    private QueryPlan() {}

    /** The plan when neither whole tables nor sorting are wanted: what still sorts has no index in its order. */
    static String inOrder(String statement) {
        return within(connection -> {
            for (var setting : UNWANTED) {
                execute(connection, "set local " + setting + " = off");
            }
            return explained(connection, "(generic_plan) " + numbered(statement));
        });
    }

    /**
     * The plan for a small copy of a table, under the same name and with the same indexes.
     *
     * @param rows the statement that fills it
     */
    public static String forCopy(String table, String rows, String statement) {
        return within(connection -> {
            execute(connection, "create temp table %1$s (like %1$s) on commit drop".formatted(table));
            execute(connection, rows);
            for (var index : indexes(connection, table)) {
                execute(connection, index.replaceFirst(" ON \\w+\\.", " ON pg_temp."));
            }
            execute(connection, "analyze pg_temp." + table);
            return explained(connection, statement);
        });
    }

    /** How the indexes of a table are made. */
    static List<String> indexes(String table) {
        return within(connection -> indexes(connection, table));
    }

    /** The tables that have such a column. */
    static List<String> tables(String column) {
        return within(connection -> texts(
                connection,
                "select table_name from information_schema.columns join information_schema.tables using (table_schema,"
                        + " table_name) where table_schema = current_schema and table_type = 'BASE TABLE' and column_name = '"
                        + column + "' order by 1"));
    }

    private static List<String> indexes(Connection connection, String table) throws SQLException {
        return texts(
                connection,
                "select indexdef from pg_indexes where schemaname = current_schema and tablename = '" + table + "'");
    }

    /** The driver would want values for the parameters of a plan that has none yet; a function of the server does not. */
    private static String explained(Connection connection, String statement) throws SQLException {
        execute(
                connection,
                "create function pg_temp.plan(query text) returns setof text language plpgsql as"
                        + " 'begin return query execute query; end'");
        return String.join("\n", texts(connection, "select pg_temp.plan($q$explain " + statement + "$q$)"));
    }

    private static String numbered(String statement) {
        var number = new int[1];
        return PARAMETER.matcher(statement).replaceAll(any -> Matcher.quoteReplacement("$" + ++number[0]));
    }

    @FunctionalInterface
    private interface Work<T> {

        T in(Connection connection) throws SQLException;
    }

    /** In a transaction that leaves nothing behind. */
    private static <T> T within(Work<T> work) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection()) {
            connection.setAutoCommit(false);
            try {
                return work.in(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new AssertionError("The plan could not be looked up", e);
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
