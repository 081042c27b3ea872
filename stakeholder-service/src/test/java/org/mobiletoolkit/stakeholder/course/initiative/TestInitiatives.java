package org.mobiletoolkit.stakeholder.course.initiative;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.mobiletoolkit.platform.lifecycle.RememberedStages;

/** Initiatives put straight into the table, for tests of features that only ask whether one is open. */
public final class TestInitiatives {

    private TestInitiatives() {}

    /** An active initiative of trust RRX that started on that day. */
    public static UUID open(LocalDate startedOn) {
        var id = UUID.randomUUID();
        var reference = "PRG-" + (id.getLeastSignificantBits() >>> 35);
        execute("""
                insert into initiative (id, organisation, reference, name, sro, programme_manager, started_on, status,
                  current_step, created_at, updated_at, version)
                values ('%s', 'RRX', '%s', 'Given', 'sro@rrx', 'programme-manager@rrx', '%s', 'ACTIVE',
                  'analyse.vision', now(), now(), 0)
                """.formatted(id, reference, startedOn));
        return id;
    }

    public static void close(UUID id) {
        execute("update initiative set status = 'CLOSED_STOPPED' where id = '%s'".formatted(id));
        // no command says so, nor an event
        Arc.container().instance(RememberedStages.class).get().forget(id.toString());
    }

    private static void execute(String sql) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
