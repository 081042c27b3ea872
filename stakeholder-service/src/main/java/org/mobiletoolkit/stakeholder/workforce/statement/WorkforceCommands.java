package org.mobiletoolkit.stakeholder.workforce.statement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Everything that is stated of a workforce. Each method is one transaction. */
@ApplicationScoped
@Transactional
class WorkforceCommands {

    private final WorkforceStatements statements;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WorkforceCommands(
            WorkforceStatements statements,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.statements = statements;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    WorkforceStatement state(NewWorkforceStatement said) {
        initiatives.requireOpen(said.initiativeId());
        var figures = said.figures();
        check(figures);
        var statement = new WorkforceStatement(
                Uuid7.generate(clock), said.initiativeId(), figures, caller.subject(), clock.instant());
        statements.persistAndFlush(statement);
        journal.created(subject(statement), figures);
        return statement;
    }

    WorkforceStatement correct(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var statement = statements.require(id);
        IfMatch.require(ifMatch, statement.version());
        initiatives.requireOpen(statement.initiativeId());
        var before = statement.figures();
        var figures = patches.apply(before, patch);
        check(figures);
        statement.state(figures);
        statements.flush();
        journal.updated(subject(statement), before, figures);
        return statement;
    }

    private void check(WorkforceFigures figures) {
        DomainDay.happened(figures.asAt(), "/asAt", clock);
        var named = new HashSet<String>();
        for (var i = 0; i < figures.groups().size(); i++) {
            if (!named.add(StaffGroupName.key(figures.groups().get(i).staffGroup()))) {
                throw new Refusal(CommonProblem.VALIDATION_FAILED, "A staff group is stated twice")
                        .at("/groups/%d/staffGroup".formatted(i), "duplicate", "Must be named once");
            }
        }
        if (figures.elsewhere() < 0) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The staff groups have more people than the total")
                    .at("/total", "less-than-its-parts", "Must be at least " + (figures.total() - figures.elsewhere()));
        }
    }

    private static Subject subject(WorkforceStatement statement) {
        return new Subject("workforce-statement", statement.id(), statement.initiativeId(), statement.version());
    }
}
