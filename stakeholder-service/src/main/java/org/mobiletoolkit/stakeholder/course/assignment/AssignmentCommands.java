package org.mobiletoolkit.stakeholder.course.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.assignment.KnownAssignment;
import org.mobiletoolkit.handbook.assignment.KnownAssignments;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.person.Aliases;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Everything that gives and takes away roles in initiatives. Each method is one transaction. */
@ApplicationScoped
@Transactional
class AssignmentCommands {

    private static final int MOST_YEARS = 5;

    private final RoleAssignments assignments;
    private final KnownAssignments known;
    private final OpenInitiatives initiatives;
    private final Aliases aliases;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AssignmentCommands(
            RoleAssignments assignments,
            KnownAssignments known,
            OpenInitiatives initiatives,
            Aliases aliases,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.assignments = assignments;
        this.known = known;
        this.initiatives = initiatives;
        this.aliases = aliases;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    RoleAssignment assign(NewRoleAssignment said) {
        initiatives.requireOpen(said.initiativeId());
        if (said.assignee().equals(caller.subject())) {
            throw new Refusal(CommonProblem.SEPARATION_OF_DUTIES, "Nobody gives a role to themselves")
                    .at("/assignee", "own-login", "Must be somebody else");
        }
        var from = firstDay(said);
        var assignment = new RoleAssignment(Uuid7.generate(clock), said, from, caller.subject(), clock.instant());
        assignments.persistAndFlush(assignment);
        journal.created(subject(assignment), said);
        said(assignment, AssignmentLifecycle.ASSIGN, null, null);
        return assignment;
    }

    private LocalDate firstDay(NewRoleAssignment said) {
        var today = London.today(clock);
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
    RoleAssignment end(UUID id, @Nullable String ifMatch, String reason) {
        var assignment = assignments.require(id);
        IfMatch.require(ifMatch, assignment.version());
        var from = assignment.status();
        assignment.end(caller.subject(), clock.instant(), reason);
        assignments.flush();
        said(assignment, AssignmentLifecycle.END, from, reason);
        return assignment;
    }

    /** Announced to all services; this one knows it when the transaction is committed. */
    private void said(
            RoleAssignment assignment, String command, @Nullable AssignmentStatus from, @Nullable String reason) {
        var holder = aliases.of(assignment.organisation(), assignment.assignee());
        journal.transitioned(
                subject(assignment),
                command,
                from,
                assignment.status(),
                reason,
                AssignmentEventDetail.of(assignment, holder));
        known.keep(new KnownAssignment(
                assignment.id(),
                assignment.organisation(),
                assignment.initiativeId(),
                holder,
                assignment.role().name(),
                assignment.from(),
                assignment.until(),
                assignment.isEnded()));
    }

    private static Subject subject(RoleAssignment assignment) {
        return new Subject("role-assignment", assignment.id(), assignment.initiativeId(), assignment.version());
    }
}
