package org.mobiletoolkit.stakeholder.memory.archive;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tables, columns and rows that an archive leaves out, each with the reason. Every other table that belongs to an
 * initiative is in it, whoever adds it: there is no list of what is in.
 */
final class LeftOut {

    private static final String MACHINERY = "machinery of the service, no record of the initiative";
    private static final String AUDIT = "the audit log is a part of its own, for auditors";
    private static final String PEOPLE = "holds data about people across initiatives; a subject export serves it";
    private static final String ANONYMOUS =
            "answers were given anonymously: who took part, or a single answer, could give somebody away";

    /** Reasons by the name of the table. */
    static final Map<String, String> TABLES = Map.copyOf(tables());

    private LeftOut() {}

    private static Map<String, String> tables() {
        var tables = new TreeMap<String, String>();
        for (var name : new String[] {
            "event_sequence",
            "fact_answer",
            "fact_touched",
            "flyway_schema_history",
            "idempotency",
            "inbox",
            "inbox_sequence",
            "initiative_number",
            "known_assignment",
            "outbox",
            "outbox_parked",
            "own_event",
            "text_release"
        }) {
            tables.put(name, MACHINERY);
        }
        for (var name : new String[] {"audit_before_directory", "audit_chain", "audit_event", "audit_unsealed"}) {
            tables.put(name, AUDIT);
        }
        for (var name : new String[] {"deletion_log", "legal_hold", "person", "subject_request"}) {
            tables.put(name, PEOPLE);
        }
        tables.put("survey_participation", ANONYMOUS);
        return tables;
    }

    /** Single columns of tables that are archived, by {@code table.column}. */
    static final Map<String, String> COLUMNS =
            Map.of("survey.participation_salt", "would tell who took part in a survey that is open");

    /** Rows of tables that are archived but for them. */
    private static final Map<String, Rows> ROWS = Map.of(
            "survey_answer", new Rows("t.subject is null", ANONYMOUS),
            "survey_text", new Rows("t.answer_id is null", ANONYMOUS));

    /**
     * Some rows of a table.
     *
     * @param condition SQL over the row {@code t}, true or false and never null
     */
    record Rows(String condition, String reason) {}

    static Optional<Rows> rows(String table) {
        return Optional.ofNullable(ROWS.get(table));
    }

    static Optional<String> reason(String table) {
        return Optional.ofNullable(TABLES.get(table));
    }

    static Optional<String> reason(String table, String column) {
        return Optional.ofNullable(COLUMNS.get(table + "." + column));
    }
}
