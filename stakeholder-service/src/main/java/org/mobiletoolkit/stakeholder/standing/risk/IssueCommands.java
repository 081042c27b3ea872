package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.tenancy.ById;

/** Everything that changes issues. Each method is one transaction. */
@ApplicationScoped
@Transactional
class IssueCommands {

    private final Issues issues;
    private final Risks risks;
    private final References references;
    private final Desk desk;

    IssueCommands(Issues issues, Risks risks, References references, Desk desk) {
        this.issues = issues;
        this.risks = risks;
        this.references = references;
        this.desk = desk;
    }

    Issue raise(NewIssue said) {
        var origin = desk.begin(said.initiativeId());
        requireRisk(said);
        var issue = new Issue(
                origin,
                said.initiativeId(),
                said.riskId(),
                references.next('I', said.initiativeId()),
                said.content(),
                DomainDay.happened(said.raisedOn(), "/raisedOn", desk.clock()));
        return desk.made(issue, issue.raised());
    }

    Issue change(UUID id, Seen seen, Patch<IssueContent> patch) {
        return desk.changed(desk.open(issues, id, seen), patch);
    }

    Issue resolve(UUID id, Seen seen, IssueResolution how) {
        return end(id, seen, IssueLifecycle.RESOLVE, how);
    }

    Issue withdraw(UUID id, Seen seen, IssueResolution how) {
        return end(id, seen, IssueLifecycle.WITHDRAW, how);
    }

    private Issue end(UUID id, Seen seen, String command, IssueResolution how) {
        var issue = desk.open(issues, id, seen);
        var on = DomainDay.happened(how.resolvedOn(), "/resolvedOn", desk.clock());
        return desk.moved(issue, issue.end(command, on, desk.caller(), how.resolution()));
    }

    Issue reopen(UUID id, Seen seen, String reason) {
        var issue = desk.open(issues, id, seen);
        return desk.decided(issue, "reopened", reason, issue.reopen());
    }

    private void requireRisk(NewIssue said) {
        if (said.riskId() != null
                && ById.find(risks, said.riskId())
                        .filter(risk -> risk.scopeId().equals(said.initiativeId()))
                        .isEmpty()) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no risk " + said.riskId())
                    .at("/riskId", "unknown-reference", "Must be a risk of the initiative");
        }
    }
}
