package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;

/** Holds names and titles to the order in which people look for them. */
public final class NameRules {

    private static final String OTHERS = """
            select t.relname || '.' || a.attname
            from pg_class t join pg_attribute a on a.attrelid = t.oid and not a.attisdropped
              left join pg_collation c on c.oid = a.attcollation
            where t.relnamespace = current_schema::regnamespace and t.relkind = 'r'
              and a.attname in ('name', 'title') and a.atttypid = 'text'::regtype and c.collname is distinct from 'names'
            order by 1
            """;

    private NameRules() {}

    /** Fails when a column for a name or title does not say {@code collate names}. */
    public static void check(DataSource database) throws SQLException {
        var others = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(OTHERS);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                others.add(rows.getString(1));
            }
        }
        assertThat(others).as("Columns that do not say 'collate names'").isEmpty();
    }
}
