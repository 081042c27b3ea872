package org.mobiletoolkit.platform.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/** The questions about one scope whose records have changed. */
record MarkLine(UUID scopeId, String organisation, Collection<String> codes) implements Line {

    static final String COLUMNS = "scope_id, organisation, codes";

    static final String VALUES = "(?, ?, ?)";

    @Override
    public int bind(PreparedStatement statement, int from) throws SQLException {
        statement.setObject(from, scopeId);
        statement.setString(from + 1, organisation);
        statement.setArray(from + 2, statement.getConnection().createArrayOf("text", codes.toArray()));
        return from + 3;
    }
}
