package org.mobiletoolkit.local.postgres;

/**
 * How one service reaches its database.
 *
 * @param url the JDBC URL
 * @param role the role that owns the database; the database has the same name
 * @param password the role's password
 */
public record DatabaseAccess(String url, String role, String password) {

    @Override
    public String toString() {
        return url + " as " + role;
    }
}
