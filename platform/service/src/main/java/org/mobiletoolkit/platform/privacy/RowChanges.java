package org.mobiletoolkit.platform.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import org.mobiletoolkit.platform.person.PersonalTable;

/** Changes single rows of declared tables, past the entities: whoever holds an old state of one then fails to write it. */
@ApplicationScoped
class RowChanges {

    private final PersonalSql sql;
    private final Schema schema;

    RowChanges(PersonalSql sql, Schema schema) {
        this.sql = sql;
        this.schema = schema;
    }

    /** Until the transaction ends, append-only tables take pseudonyms in the columns that their triggers name. */
    void allowPseudonyms(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local platform.pseudonymising = 'on'");
        }
    }

    void apply(Connection connection, PersonalTable table, String key, Map<String, JsonNode> changes)
            throws SQLException {
        var sets = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        changes.forEach((column, value) -> {
            var json = schema.isJson(table.name(), column);
            sets.add(column + (json ? " = cast(? as jsonb)" : " = ?"));
            parameters.add(json ? value.toString() : value.textValue());
        });
        if (schema.has(table.name(), "version") && "bigint".equals(schema.type(table.name(), "version"))) {
            sets.add("version = version + 1");
        }
        parameters.add(key);
        var update = "update %s t set %s where %s = %s"
                .formatted(table.name(), String.join(", ", sets), sql.key(table, "t"), sql.keyParameter(table));
        try (var statement = connection.prepareStatement(update)) {
            PersonalRows.bind(statement, parameters);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("A row of " + table.name() + " has gone while it was locked");
            }
        }
    }
}
