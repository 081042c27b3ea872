package org.mobiletoolkit.platform.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One row of the ledger. */
interface Line {

    /** Sets its values from the parameter on; answers the one after its last. */
    int bind(PreparedStatement statement, int from) throws SQLException;
}
