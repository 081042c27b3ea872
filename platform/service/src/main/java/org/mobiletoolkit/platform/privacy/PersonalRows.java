package org.mobiletoolkit.platform.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.person.PersonalTable;

/** Finds the rows that hold data about a person, table by table and batch by batch. */
@ApplicationScoped
class PersonalRows {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final PersonalSql sql;

    PersonalRows(PersonalSql sql) {
        this.sql = sql;
    }

    /**
     * A row that was found.
     *
     * @param about whether it is about the person, and not only mentions them
     * @param scope the undertaking to which it belongs
     * @param content all its columns
     */
    record Found(String key, @Nullable UUID scope, boolean about, ObjectNode content) {}

    /** The next rows after a key; locked until the transaction ends when they are to be changed. */
    List<Found> next(
            Connection connection,
            PersonalTable table,
            Target target,
            @Nullable String after,
            int limit,
            boolean toChange)
            throws SQLException {
        var parameters = new ArrayList<Object>();
        var key = sql.key(table, "t");
        var query = new StringBuilder("select ").append(key).append("::text, ").append(sql.scope(table, "t"));
        query.append(", ").append(sql.about(table, "t", target, parameters));
        query.append(", to_jsonb(t) from ").append(table.name()).append(" t where ");
        query.append(sql.within(table, "t", target.organisation(), parameters)).append(" and (");
        query.append(sql.about(table, "t", target, parameters)).append(" or ");
        query.append(sql.mentions(table, "t", target, parameters)).append(")");
        if (after != null) {
            query.append(" and ").append(key).append(" > ").append(sql.keyParameter(table));
            parameters.add(after);
        }
        query.append(" order by ").append(key).append(" limit ").append(limit);
        query.append(toChange ? " for update of t" : "");
        try (var statement = connection.prepareStatement(query.toString())) {
            bind(statement, parameters);
            var found = new ArrayList<Found>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Found(
                            rows.getString(1),
                            rows.getObject(2, UUID.class),
                            rows.getBoolean(3),
                            tree(rows.getString(4))));
                }
            }
            return found;
        }
    }

    static void bind(PreparedStatement statement, List<Object> parameters) throws SQLException {
        for (var i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }

    private static ObjectNode tree(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database wrote what is no JSON", e);
        }
    }
}
