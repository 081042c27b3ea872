package org.mobiletoolkit.stakeholder.course.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.mobiletoolkit.handbook.assignment.KnownAssignment;
import org.mobiletoolkit.handbook.assignment.KnownAssignments;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.person.Aliases;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that gives and takes away roles in initiatives. Each method is one transaction. */
@ApplicationScoped
@Transactional
class AssignmentCommands {

    private static final int MOST_YEARS = 5;

    private final RoleAssignments assignments;
    private final KnownAssignments known;
    private final Aliases aliases;
    private final Caller caller;
    private final Desk desk;

    AssignmentCommands(RoleAssignments assignments, KnownAssignments known, Aliases aliases, Caller caller, Desk desk) {
        this.assignments = assignments;
        this.known = known;
        this.aliases = aliases;
        this.caller = caller;
        this.desk = desk;
    }

    RoleAssignment assign(RoleAssignmentContent said) {
        var origin = desk.begin(said.initiativeId());
        if (said.assignee().equals(desk.caller())) {
            throw new Refusal(CommonProblem.SEPARATION_OF_DUTIES, "Nobody gives a role to themselves")
                    .at("/assignee", "own-login", "Must be somebody else");
        }
        var assignment = new RoleAssignment(origin, said.startingOn(firstDay(said)));
        var holder = holder(assignment);
        return known(desk.made(assignment, assignment.assigned(holder)), holder);
    }

    private LocalDate firstDay(RoleAssignmentContent said) {
        var today = London.today(desk.clock());
        var from = said.from() == null ? today : said.from();
        if (from.isBefore(today)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A role is given from today on, or later")
                    .at("/from", "in-the-past", "Must not be earlier than " + today);
        }
        if (said.until().isBefore(from) || said.until().isAfter(from.plusYears(MOST_YEARS))) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The last day does not fit the first")
                    .at("/until", "out-of-range", "Must lie from %s to %s".formatted(from, from.plusYears(MOST_YEARS)));
        }
        return from;
    }

    /** Also when the initiative is closed: what was given can always be taken away. */
    RoleAssignment end(UUID id, Seen seen, String reason) {
        var assignment = desk.seen(assignments, id, seen);
        var holder = holder(assignment);
        var move = assignment.end(desk.caller(), desk.clock().instant(), reason, holder);
        return known(desk.moved(assignment, move), holder);
    }

    private String holder(RoleAssignment assignment) {
        return aliases.of(organisation(), assignment.content().assignee());
    }

    private String organisation() {
        return Objects.requireNonNull(caller.organisation(), "writers belong to an organisation");
    }

    /** Announced to all services; this one knows it when the transaction is committed. */
    private RoleAssignment known(RoleAssignment assignment, String holder) {
        var said = assignment.content();
        known.keep(new KnownAssignment(
                assignment.id(),
                organisation(),
                said.initiativeId(),
                holder,
                said.role().name(),
                said.from(),
                said.until(),
                assignment.isEnded()));
        return assignment;
    }
}
