package org.mobiletoolkit.handbook.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.handbook.evidence.InitiativeOwners;
import org.mobiletoolkit.platform.database.Statements;
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

    private final Statements statements;
    private final Aliases aliases;
    private final InitiativeOwners initiatives;
    private final AssignedRoles remembered;
    private final Clock clock;

    KnownAssignments(
            Statements statements,
            Aliases aliases,
            InitiativeOwners initiatives,
            AssignedRoles remembered,
            Clock clock) {
        this.statements = statements;
        this.aliases = aliases;
        this.initiatives = initiatives;
        this.remembered = remembered;
        this.clock = clock;
    }

    @Override
    public List<Assignment> of(String organisation, String login) {
        return statements.list(
                HELD,
                row -> new Assignment(row.getObject(1, UUID.class), row.getString(2)),
                aliases.of(organisation, login),
                London.today(clock));
    }

    @Override
    public Set<UUID> scopes(String organisation) {
        return initiatives.initiativesOf(organisation);
    }

    /** Takes it down, or that it has ended; a transaction must be under way. */
    public void keep(KnownAssignment assignment) {
        statements.run(
                KEEP,
                assignment.id(),
                assignment.organisation(),
                assignment.initiativeId(),
                assignment.holder(),
                assignment.role(),
                assignment.from(),
                assignment.until(),
                assignment.ended());
        remembered.changed();
    }
}
