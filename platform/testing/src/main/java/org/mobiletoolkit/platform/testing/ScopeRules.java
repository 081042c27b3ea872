package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Holds every table of a service's schema to having a rule for callers whose roles hold in single undertakings only. */
public final class ScopeRules {

    /** Tables of the building blocks that are no business of such callers. */
    private static final Map<String, String> CLOSED = Map.of(
            "audit_before_directory", "about the log, not in it",
            "deletion_log", "tells of the whole organisation",
            "flyway_schema_history", "written at the start",
            "inbox", "written when something is heard",
            "inbox_sequence", "written when something is heard",
            "legal_hold", "tells of people of the whole organisation",
            "outbox_parked", "for operators",
            "own_event", "written by the relay");

    /** Tables of the building blocks that tell nothing of any undertaking, or of none that was not asked for. */
    private static final Map<String, String> SHARED = Map.of(
            "audit_unsealed", "ids, for a moment",
            "event_sequence", "counts events of what is written",
            "fact_touched", "marks, for a moment",
            "idempotency", "found by a key that its own caller chose",
            "outbox", "written, never read",
            "person", "logins behind subject ids",
            "text_release", "texts by a keyed hash, found by an id that whoever writes was told");

    private static final String TABLES = """
            select c.relname, c.relrowsecurity,
              has_table_privilege(pg_get_userbyid(c.relowner) || '_scoped', c.oid, 'select, insert, update, delete'),
              exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = ? and not a.attisdropped),
              (select string_agg(concat_ws(' ', p.qual, p.with_check), ' ') from pg_policies p
                where p.schemaname = current_schema and p.tablename = c.relname and p.policyname <> 'served')
            from pg_class c where c.relnamespace = current_schema::regnamespace and c.relkind = 'r' order by 1
            """;

    private ScopeRules() {}

    /**
     * Fails when a table is forgotten, or is shared or closed without being named here.
     *
     * @param column the column by which tables name the undertaking
     * @param shared tables of the whole organisation that such callers read, with the reason
     * @param closed tables that they have nothing to do with, with the reason
     */
    public static void check(DataSource database, String column, Map<String, String> shared, Map<String, String> closed)
            throws SQLException {
        var open = new TreeMap<>(SHARED);
        open.putAll(shared);
        var shut = new TreeMap<>(CLOSED);
        shut.putAll(closed);
        var faults = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(TABLES)) {
            query.setString(1, column);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var table = rows.getString(1);
                    var fault = fault(
                            new Table(rows.getBoolean(2), rows.getBoolean(3), rows.getBoolean(4), rows.getString(5)),
                            open.remove(table) != null,
                            shut.remove(table) != null);
                    if (fault != null) {
                        faults.add(table + " " + fault);
                    }
                }
            }
        }
        assertThat(faults).as("Tables without a rule for scoped callers").isEmpty();
        assertThat(open).as("Tables said to be shared that do not exist").isEmpty();
        assertThat(shut).as("Tables said to be closed that do not exist").isEmpty();
    }

    private record Table(
            boolean secured,
            boolean granted,
            boolean scoped,
            @Nullable String policies) {

        boolean asksForScope() {
            return policies != null && policies.contains("seen_scopes") || isThroughAnother();
        }

        private boolean isThroughAnother() {
            return policies != null && policies.contains("EXISTS");
        }
    }

    private static @Nullable String fault(Table table, boolean shared, boolean closed) {
        if (closed) {
            return table.granted() ? "is said to be closed, and is granted" : null;
        }
        if (!table.granted() || !table.secured() || table.policies() == null) {
            return "has no policy: call scope_rows_by in its migration, or say why it is closed";
        }
        if (shared) {
            return table.scoped() ? "is said to be shared, and names an undertaking" : null;
        }
        return table.asksForScope() ? null : "is open to all scoped callers: say why it is shared";
    }
}
