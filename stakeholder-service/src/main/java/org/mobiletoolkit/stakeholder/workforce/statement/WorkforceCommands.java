package org.mobiletoolkit.stakeholder.workforce.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that is stated of a workforce. Each method is one transaction. */
@ApplicationScoped
@Transactional
class WorkforceCommands {

    private final WorkforceStatements statements;
    private final Desk desk;

    WorkforceCommands(WorkforceStatements statements, Desk desk) {
        this.statements = statements;
        this.desk = desk;
    }

    WorkforceStatement state(WorkforceStatementContent said) {
        var origin = desk.begin(said.initiativeId());
        check(said);
        return desk.made(new WorkforceStatement(origin, said));
    }

    WorkforceStatement correct(UUID id, Seen seen, Patch<WorkforceStatementContent> patch) {
        var statement = desk.open(statements, id, seen);
        var corrected = desk.patched(statement, patch);
        check(corrected);
        return desk.changed(statement, corrected);
    }

    private void check(WorkforceStatementContent said) {
        DomainDay.happened(said.asOf(), "/asOf", desk.clock());
        var named = new HashSet<String>();
        for (var i = 0; i < said.groups().size(); i++) {
            if (!named.add(StaffGroupName.key(said.groups().get(i).staffGroup()))) {
                throw new Refusal(CommonProblem.VALIDATION_FAILED, "A staff group is stated twice")
                        .at("/groups/%d/staffGroup".formatted(i), "duplicate", "Must be named once");
            }
        }
        if (said.elsewhere() < 0) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The staff groups have more people than the total")
                    .at("/total", "less-than-its-parts", "Must be at least " + (said.total() - said.elsewhere()));
        }
    }
}
