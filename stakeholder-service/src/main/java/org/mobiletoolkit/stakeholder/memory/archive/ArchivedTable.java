package org.mobiletoolkit.stakeholder.memory.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of which an archive holds the rows of one initiative.
 *
 * @param columns names and types in their order
 * @param order the columns by which the rows are sorted
 * @param condition which rows of {@code t} belong to the initiative; each question mark stands for its id
 */
record ArchivedTable(String name, Map<String, String> columns, List<String> order, String condition) {

    private static final String ORGANISATION = "organisation";

    /** How many times the id is asked for. */
    int asks() {
        return (int) condition.chars().filter(c -> c == '?').count();
    }

    /** Whether the rows name their organisation: it is asked for besides, whatever the keys say. */
    boolean namesOrganisation() {
        return columns.containsKey(ORGANISATION);
    }

    /**
     * Reads the rows as JSON, one text each; first come the ids, then the organisation where it is named.
     *
     * @param withheld conditions of rows that are not to be read; their parameters come last
     */
    String select(List<String> withheld) {
        return "select row_to_json(r)::text from (select %s from %s t where (%s)%s%s order by %s) r"
                .formatted(
                        members(),
                        quoted(name),
                        condition,
                        namesOrganisation() ? " and t.organisation = ?" : "",
                        withheld.stream().map(rows -> " and not (" + rows + ")").collect(Collectors.joining()),
                        order.isEmpty()
                                ? "row_to_json(t)::text"
                                : order.stream()
                                        .map(column -> "t." + quoted(column))
                                        .collect(Collectors.joining(", ")));
    }

    private String members() {
        return members(columns);
    }

    /** The columns of {@code t} under the names of JSON members. */
    static String members(Map<String, String> columns) {
        return columns.entrySet().stream()
                .map(column -> "t.%s%s as %s"
                        .formatted(
                                quoted(column.getKey()),
                                // json keeps the line breaks of its text, and a row is one line
                                column.getValue().equals("json") ? "::jsonb" : "",
                                quoted(member(column.getKey()))))
                .collect(Collectors.joining(", "));
    }

    /** {@code completed_on} is {@code completedOn}. */
    static String member(String column) {
        var member = new StringBuilder();
        for (var part : column.split("_")) {
            member.append(
                    member.isEmpty() || part.isEmpty()
                            ? part
                            : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return member.toString();
    }

    /** A name of the catalogue as part of a statement. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A table with all its columns but those that are left out. */
    static ArchivedTable of(SchemaTables schema, String name, String condition) {
        var columns = new LinkedHashMap<>(schema.columns().get(name));
        columns.keySet().removeIf(column -> LeftOut.reason(name, column).isPresent());
        return new ArchivedTable(name, columns, schema.primaryKeys().getOrDefault(name, List.of()), condition);
    }
}
