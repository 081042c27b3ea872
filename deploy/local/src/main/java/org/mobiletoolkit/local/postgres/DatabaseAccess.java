package org.mobiletoolkit.local.postgres;

/**
 * How one service reaches its database.
 *
 * @param url the JDBC URL
 * @param owner who owns the database, which has the same name, and migrates it
 * @param serving who reads and writes rows of it for the service's callers
 */
public record DatabaseAccess(String url, User owner, User serving) {

    /** A role that may log in, and its password. */
    public record User(String role, String password) {

        @Override
        public String toString() {
            return role;
        }
    }
}
