package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.mobiletoolkit.platform.person.DataKind;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.person.PersonalTable;

/** Holds what a service declares about its data on people against the schema that it really has. */
public final class PrivacyRules {

    private static final Set<String> TEXTUAL =
            Set.of("text", "character varying", "character", "json", "jsonb", "ARRAY");

    /** Says whose the row is; never a person. */
    private static final String ORGANISATION = "organisation";

    /** Answers given to keyed requests, gone within a day. */
    private static final Set<String> SOON_GONE = Set.of("idempotency", "outbox", "outbox_parked", "own_event");

    private PrivacyRules() {}

    /** Fails when a table or a text column is forgotten, or when something is declared that does not exist. */
    public static void check(PersonalData data, DataSource database) throws SQLException {
        assertThat(faults(data, columns(database)))
                .as("What is declared about data on people, against the schema")
                .isEmpty();
    }

    /** Fails when the word stands anywhere in the database, but for tables that are said to retain it. */
    public static void assertForgotten(DataSource database, String word, String... retaining) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            for (var table : columns(connection).keySet()) {
                if (!SOON_GONE.contains(table) && !List.of(retaining).contains(table)) {
                    try (var query = connection.prepareStatement(
                            "select count(*) from " + table + " t where position(? in t::text) > 0")) {
                        query.setString(1, word);
                        try (var row = query.executeQuery()) {
                            row.next();
                            if (row.getLong(1) > 0) {
                                found.add(table);
                            }
                        }
                    }
                }
            }
        }
        assertThat(found).as("Tables in which '%s' still stands", word).isEmpty();
    }

    static Map<String, Map<String, String>> columns(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return columns(connection);
        }
    }

    private static Map<String, Map<String, String>> columns(Connection connection) throws SQLException {
        var tables = new TreeMap<String, Map<String, String>>();
        try (var query = connection.prepareStatement("select c.table_name, c.column_name, c.data_type"
                        + " from information_schema.columns c join information_schema.tables t"
                        + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                        + " where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'"
                        + " order by c.table_name, c.ordinal_position");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), any -> new LinkedHashMap<>())
                        .put(rows.getString(2), rows.getString(3));
            }
        }
        return tables;
    }

    /** Every difference between the two, in a sentence. */
    static List<String> faults(PersonalData data, Map<String, Map<String, String>> schema) {
        var faults = new ArrayList<String>();
        schema.forEach((name, columns) -> {
            if (!PersonalData.PLATFORM_TABLES.contains(name)) {
                data.table(name)
                        .ifPresentOrElse(
                                table -> forgotten(table, columns, faults),
                                () -> faults.add(name + " is not declared"));
            }
        });
        for (var table : data.tables()) {
            var columns = schema.get(table.name());
            if (columns == null) {
                faults.add(table.name() + " is declared but does not exist");
            } else {
                invented(data, table, columns, faults);
            }
        }
        return faults;
    }

    private static void forgotten(PersonalTable table, Map<String, String> columns, List<String> faults) {
        columns.forEach((column, type) -> {
            if (TEXTUAL.contains(type)
                    && !column.equals(ORGANISATION)
                    && !table.columns().containsKey(column)) {
                faults.add(table.name() + "." + column + " is not declared, personal or plain");
            }
        });
    }

    private static void invented(
            PersonalData data, PersonalTable table, Map<String, String> columns, List<String> faults) {
        var named = new ArrayList<>(table.columns().keySet());
        named.addAll(table.key());
        for (var link : new PersonalTable.Link[] {table.owner(), table.person()}) {
            if (link != null) {
                named.add(link.column());
                if (data.table(link.table()).isEmpty()) {
                    faults.add(table.name() + " refers to " + link.table() + ", which is not declared");
                }
            }
        }
        if (table.scope() != null) {
            named.add(table.scope());
        }
        table.forgettings().forEach(forgetting -> named.addAll(forgetting.emptied()));
        var seal = table.seal();
        if (seal != null) {
            named.add(seal.since());
        }
        for (var column : named) {
            if (!columns.containsKey(column)) {
                faults.add(table.name() + "." + column + " is declared but does not exist");
            }
        }
        for (var column : table.of(DataKind.NAME)) {
            if ("jsonb".equals(columns.get(column))) {
                faults.add(table.name() + "." + column + " is JSON: declare its names as contact");
            }
        }
        if (table.isPersonal() && !columns.containsKey(ORGANISATION) && table.owner() == null) {
            faults.add(table.name() + " says neither its organisation nor the row to which it belongs");
        }
        if (!table.forgettings().isEmpty() && !columns.containsKey(ORGANISATION)) {
            faults.add(table.name() + " is to be forgotten but says no organisation");
        }
    }
}
