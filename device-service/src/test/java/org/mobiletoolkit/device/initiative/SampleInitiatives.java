package org.mobiletoolkit.device.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Initiatives for tests to work on, as if they had been heard of. */
@ApplicationScoped
public class SampleInitiatives {

    private final DataSource database;

    SampleInitiatives(DataSource database) {
        this.database = database;
    }

    /** An initiative of the organisation that is under way. */
    public UUID active(String organisation) {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into known_initiative (id, organisation, name, status, current_step, gates_passed, sequence)
                        values (?, ?, 'Mobile working', 'ACTIVE', 'analyse.vision', '[]', 1)
                        """)) {
            insert.setObject(1, id);
            insert.setString(2, organisation);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    /** Closes one, as a STOP at its gate would. */
    public void close(UUID id) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update known_initiative set status = 'CLOSED_STOPPED' where id = ?")) {
            update.setObject(1, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
