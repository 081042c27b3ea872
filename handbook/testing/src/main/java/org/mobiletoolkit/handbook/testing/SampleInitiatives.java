package org.mobiletoolkit.handbook.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Initiatives for tests to work on, as if the service had heard of them. */
@ApplicationScoped
public class SampleInitiatives {

    /** Where their owner announces them. */
    public static final String TOPIC = "toolkit.stakeholder.stage-transitions.v1";

    private final DataSource database;

    SampleInitiatives(DataSource database) {
        this.database = database;
    }

    /** An initiative of the organisation that is under way. */
    public UUID active(String organisation) {
        var id = UUID.randomUUID();
        heard(id, organisation);
        return id;
    }

    /** The same, of which the id is known already. */
    public void heard(UUID id, String organisation) {
        update("""
                insert into known_initiative (id, organisation, name, status, current_step, gates_passed, sequence)
                values (?, ?, 'Mobile community nursing', 'ACTIVE', 'analyse.vision', '[]', 1)""", id, organisation);
    }

    /** Takes one past a gate, such as G1. */
    public void pass(UUID id, String gate) {
        update("update known_initiative set gates_passed = gates_passed || to_jsonb(?::text) where id = ?", gate, id);
    }

    /** Closes one, as a STOP at its gate would. */
    public void close(UUID id) {
        update("update known_initiative set status = 'CLOSED_STOPPED' where id = ?", id);
    }

    private void update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
