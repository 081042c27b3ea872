package org.mobiletoolkit.handbook.assignment;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The initiatives of an organisation that the service has heard of. */
@DefaultBean
@ApplicationScoped
class InitiativeIdsHeard implements InitiativeIds {

    private final DataSource database;

    InitiativeIdsHeard(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<UUID> of(String organisation) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select id from known_initiative where organisation = ?")) {
            query.setString(1, organisation);
            var ids = new HashSet<UUID>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("The initiatives could not be asked", e);
        }
    }
}
