package org.mobiletoolkit.platform.rest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The columns of each key and of each rule of a table, read once: a database that keeps rows from some does not say them when
 * one is broken, and of a rule it never does.
 */
@ApplicationScoped
class Constraints {

    private static final String COLUMNS = """
            select i.relname, string_agg(pg_get_indexdef(x.indexrelid, n, true), ', ' order by n)
            from pg_index x join pg_class i on i.oid = x.indexrelid
            join pg_namespace s on s.oid = i.relnamespace and s.nspname = current_schema()
            cross join generate_series(1, x.indnkeyatts) n where x.indisunique group by 1
            union all
            select c.conname, string_agg(a.attname, ', ' order by k.n)
            from pg_constraint c cross join unnest(c.conkey) with ordinality as k (attnum, n)
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
            where c.contype in ('f', 'c') and c.connamespace = current_schema()::regnamespace group by 1
            """;

    private static volatile Map<String, String> known = Map.of();

    private final DataSource database;

    Constraints(DataSource database) {
        this.database = database;
    }

    void read(@Observes StartupEvent started) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(COLUMNS);
                var rows = query.executeQuery()) {
            var columns = new HashMap<String, String>();
            while (rows.next()) {
                columns.put(rows.getString(1), rows.getString(2));
            }
            known = Map.copyOf(columns);
        } catch (SQLException e) {
            throw new IllegalStateException("The constraints of the database could not be read", e);
        }
    }

    /** Separated by commas; empty for a constraint that is not known. */
    static String columns(String constraint) {
        return known.getOrDefault(constraint, "");
    }
}
