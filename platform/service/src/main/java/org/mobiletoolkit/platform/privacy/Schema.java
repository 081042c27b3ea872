package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The columns of the tables as the database knows them; read once for each table. */
@ApplicationScoped
class Schema {

    private static final String COLUMNS = "select column_name, data_type from information_schema.columns"
            + " where table_schema = current_schema() and table_name = ? order by ordinal_position";

    private final DataSource database;
    private final Map<String, Map<String, String>> tables = new ConcurrentHashMap<>();

    Schema(DataSource database) {
        this.database = database;
    }

    boolean has(String table, String column) {
        return columns(table).containsKey(column);
    }

    boolean isJson(String table, String column) {
        return "jsonb".equals(columns(table).get(column));
    }

    @Nullable
    String type(String table, String column) {
        return columns(table).get(column);
    }

    private Map<String, String> columns(String table) {
        return tables.computeIfAbsent(table, this::read);
    }

    private Map<String, String> read(String table) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, table);
            var columns = new LinkedHashMap<String, String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.put(rows.getString(1), rows.getString(2));
                }
            }
            return columns;
        } catch (SQLException e) {
            throw new IllegalStateException("The schema could not be read", e);
        }
    }
}
