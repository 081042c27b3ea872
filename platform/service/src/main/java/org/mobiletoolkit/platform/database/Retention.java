package org.mobiletoolkit.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Rows of the platform that are worth nothing after a while; beans of this type are asked every twenty seconds. */
public interface Retention {

    /** Deletes some of what is too old; answers how many rows went. */
    int forgetSome(Connection connection) throws SQLException;
}
