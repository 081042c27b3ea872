package org.mobiletoolkit.handbook.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.database.AfterCommit;
import org.mobiletoolkit.platform.person.Aliases;
import org.mobiletoolkit.platform.tenancy.AssignedRoles;
import org.mobiletoolkit.platform.tenancy.Assignment;
import org.mobiletoolkit.platform.tenancy.Assignments;

/** All roles in initiatives that this service knows of: its answer to who may what where. */
@ApplicationScoped
public class KnownAssignments implements Assignments {

    private static final String HELD = "select initiative_id, role from known_assignment"
            + " where holder = ? and not ended and ? between from_day and until_day";

    // what has ended stays so, in whatever order it is heard
    private static final String KEEP = """
            insert into known_assignment as known
              (id, organisation, initiative_id, holder, role, from_day, until_day, ended) values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set ended = known.ended or excluded.ended
            """;

    private final DataSource database;
    private final Aliases aliases;
    private final InitiativeIds initiatives;
    private final AssignedRoles remembered;
    private final AfterCommit afterCommit;
    private final Clock clock;

    KnownAssignments(
            DataSource database,
            Aliases aliases,
            InitiativeIds initiatives,
            AssignedRoles remembered,
            AfterCommit afterCommit,
            Clock clock) {
        this.database = database;
        this.aliases = aliases;
        this.initiatives = initiatives;
        this.remembered = remembered;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    @Override
    public List<Assignment> of(String organisation, String login) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(HELD)) {
            query.setString(1, aliases.of(organisation, login));
            query.setObject(2, London.today(clock));
            var held = new ArrayList<Assignment>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    held.add(new Assignment(rows.getObject(1, UUID.class), rows.getString(2)));
                }
            }
            return held;
        } catch (SQLException e) {
            throw new IllegalStateException("The roles in initiatives could not be asked", e);
        }
    }

    @Override
    public Set<UUID> scopes(String organisation) {
        return initiatives.of(organisation);
    }

    /** Takes it down, or that it has ended; a transaction must be under way. */
    public void keep(KnownAssignment assignment) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, assignment.id());
            insert.setString(2, assignment.organisation());
            insert.setObject(3, assignment.initiativeId());
            insert.setString(4, assignment.holder());
            insert.setString(5, assignment.role());
            insert.setObject(6, assignment.from());
            insert.setObject(7, assignment.until());
            insert.setBoolean(8, assignment.ended());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A role in an initiative could not be taken down", e);
        }
        // what was remembered before the commit is asked anew after it
        afterCommit.run(remembered::changed);
    }
}
