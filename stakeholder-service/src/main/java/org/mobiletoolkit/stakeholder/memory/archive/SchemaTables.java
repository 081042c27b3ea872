package org.mobiletoolkit.stakeholder.memory.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of the database, with their keys, as its catalogue tells.
 *
 * @param columns names and types of the columns, by table, in their order
 * @param primaryKeys columns of the primary key, by table
 */
record SchemaTables(
        Map<String, Map<String, String>> columns, Map<String, List<String>> primaryKeys, List<ForeignKey> foreignKeys) {

    /** Rows of one table that belong to a row of another. */
    record ForeignKey(String table, List<String> columns, String parent, List<String> parentColumns) {}

    private static final String COLUMNS = """
            select t.relname, a.attname, format_type(a.atttypid, null) from pg_class t
            join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
            where t.relnamespace = current_schema()::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
            order by t.relname, a.attnum
            """;

    private static final String NAMES = """
            (select array_agg(a.attname::text order by k.rank) from unnest(%s) with ordinality as k (number, rank)
             join pg_attribute a on a.attrelid = %s and a.attnum = k.number)
            """;

    private static final String PRIMARY_KEYS =
            "select t.relname, " + NAMES.formatted("c.conkey", "c.conrelid") + " from pg_constraint c"
                    + " join pg_class t on t.oid = c.conrelid"
                    + " where c.connamespace = current_schema()::regnamespace and c.contype = 'p' order by 1";

    private static final String FOREIGN_KEYS = "select t.relname, " + NAMES.formatted("c.conkey", "c.conrelid")
            + ", p.relname, " + NAMES.formatted("c.confkey", "c.confrelid") + " from pg_constraint c"
            + " join pg_class t on t.oid = c.conrelid join pg_class p on p.oid = c.confrelid"
            + " where c.connamespace = current_schema()::regnamespace and c.contype = 'f' and c.conparentid = 0"
            + " order by t.relname, c.conname";

    static SchemaTables read(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, Map<String, String>>();
        var primaryKeys = new LinkedHashMap<String, List<String>>();
        var foreignKeys = new ArrayList<ForeignKey>();
        try (var statement = connection.createStatement()) {
            try (var row = statement.executeQuery(COLUMNS)) {
                while (row.next()) {
                    columns.computeIfAbsent(row.getString(1), table -> new LinkedHashMap<>())
                            .put(row.getString(2), row.getString(3));
                }
            }
            try (var row = statement.executeQuery(PRIMARY_KEYS)) {
                while (row.next()) {
                    primaryKeys.put(row.getString(1), names(row.getArray(2)));
                }
            }
            try (var row = statement.executeQuery(FOREIGN_KEYS)) {
                while (row.next()) {
                    foreignKeys.add(new ForeignKey(
                            row.getString(1), names(row.getArray(2)), row.getString(3), names(row.getArray(4))));
                }
            }
        }
        return new SchemaTables(columns, primaryKeys, foreignKeys);
    }

    private static List<String> names(java.sql.Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    boolean has(String table, String column) {
        return columns.getOrDefault(table, Map.of()).containsKey(column);
    }
}
