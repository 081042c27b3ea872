package org.mobiletoolkit.platform.person;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a service holds data about people: all its tables, each declared; one bean of this type per service. */
public final class PersonalData {

    /** Tables of the building blocks: they hold subject ids, hashes, or what is gone within days. */
    public static final Set<String> PLATFORM_TABLES = Set.of(
            "audit_before_directory",
            "audit_chain",
            "audit_event",
            "audit_unsealed",
            "deletion_log",
            "event_sequence",
            "fact_answer",
            "fact_touched",
            "flyway_schema_history",
            "idempotency",
            "inbox",
            "inbox_sequence",
            "legal_hold",
            "outbox",
            "outbox_parked",
            "own_event",
            "person",
            "text_release");

    private final String scopeColumn;
    private final Map<String, PersonalTable> tables = new LinkedHashMap<>();

    private PersonalData(String scopeColumn, PersonalTable... declared) {
        this.scopeColumn = scopeColumn;
        for (var table : declared) {
            if (tables.put(table.name(), table) != null) {
                throw new IllegalStateException(table.name() + " is declared twice");
            }
        }
    }

    /**
     * The declarations of a service.
     *
     * @param scopeColumn the column that names, in most tables, the undertaking under which legal holds are placed
     */
    public static PersonalData of(String scopeColumn, PersonalTable... tables) {
        return new PersonalData(scopeColumn, tables);
    }

    public String scopeColumn() {
        return scopeColumn;
    }

    public Collection<PersonalTable> tables() {
        return tables.values();
    }

    public Optional<PersonalTable> table(@Nullable String name) {
        return Optional.ofNullable(name == null ? null : tables.get(name));
    }

    /** Members of records that hold something about people or free text, by their names in Java and JSON. */
    public Set<String> members() {
        return tables.values().stream()
                .flatMap(table -> table.columns().entrySet().stream())
                .filter(column -> column.getValue() != DataKind.PLAIN)
                .map(column -> member(column.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code relationship_owner} is {@code relationshipOwner}. */
    public static String member(String column) {
        var member = new StringBuilder();
        var upper = false;
        for (var c : column.toCharArray()) {
            if (c == '_') {
                upper = true;
            } else {
                member.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return member.toString();
    }
}
