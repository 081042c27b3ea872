package org.mobiletoolkit.stakeholder.memory.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mobiletoolkit.stakeholder.memory.archive.SchemaTables.ForeignKey;

/**
 * Finds the tables of an archive by the schema, so that none can be forgotten: the initiative itself, every table that
 * names an initiative, and every table whose rows belong, by a foreign key, to rows of a table found before.
 */
final class ArchivePlan {

    private static final String INITIATIVE = "initiative";
    private static final String INITIATIVE_ID = "initiative_id";

    private ArchivePlan() {}

    /** The tables in the order of their names. */
    static List<ArchivedTable> of(SchemaTables schema) {
        var conditions = new TreeMap<String, String>();
        for (var table : schema.columns().keySet()) {
            if (LeftOut.reason(table).isEmpty()) {
                if (table.equals(INITIATIVE)) {
                    conditions.put(table, "t.id = ?");
                } else if (schema.has(table, INITIATIVE_ID)) {
                    conditions.put(table, "t.initiative_id = ?");
                }
            }
        }
        var more = children(schema, conditions);
        while (!more.isEmpty()) {
            conditions.putAll(more);
            more = children(schema, conditions);
        }
        return conditions.entrySet().stream()
                .map(table -> ArchivedTable.of(schema, table.getKey(), table.getValue()))
                .toList();
    }

    /** The tables not found yet whose rows belong to rows of those found. */
    private static Map<String, String> children(SchemaTables schema, Map<String, String> found) {
        return schema.foreignKeys().stream()
                .filter(key -> found.containsKey(key.parent()))
                .filter(key -> !found.containsKey(key.table()))
                .filter(key -> LeftOut.reason(key.table()).isEmpty())
                .collect(Collectors.groupingBy(
                        ForeignKey::table,
                        TreeMap::new,
                        Collectors.mapping(
                                key -> belongs(key, Objects.requireNonNull(found.get(key.parent()))),
                                Collectors.joining(" or "))));
    }

    private static String belongs(ForeignKey key, String condition) {
        return "(%s) in (select %s from %s t where %s)"
                .formatted(
                        columns(key.columns()),
                        columns(key.parentColumns()),
                        ArchivedTable.quoted(key.parent()),
                        condition);
    }

    private static String columns(List<String> names) {
        return names.stream().map(name -> "t." + ArchivedTable.quoted(name)).collect(Collectors.joining(", "));
    }
}
