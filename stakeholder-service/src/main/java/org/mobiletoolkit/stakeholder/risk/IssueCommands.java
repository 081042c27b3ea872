package org.mobiletoolkit.stakeholder.risk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.initiative.OpenInitiatives;

/** Everything that changes issues. Each method is one transaction. */
@ApplicationScoped
@Transactional
class IssueCommands {

    private final Issues issues;
    private final Risks risks;
    private final References references;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    IssueCommands(
            Issues issues,
            Risks risks,
            References references,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.issues = issues;
        this.risks = risks;
        this.references = references;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Issue raise(NewIssue said) {
        initiatives.requireOpen(said.initiativeId());
        requireRisk(said);
        var issue = new Issue(
                Uuid7.generate(clock),
                references.next('I', said.initiativeId()),
                said.initiativeId(),
                said.riskId(),
                said.content(),
                DomainDay.happened(said.raisedOn(), "/raisedOn", clock),
                caller.subject(),
                clock.instant());
        issues.persistAndFlush(issue);
        tellOf(journal, issue);
        return issue;
    }

    /** Tells of an issue that came into being, also of one that a risk turned into. */
    static void tellOf(Journal journal, Issue issue) {
        journal.created(subject(issue), issue.content());
        journal.transitioned(subject(issue), "raise", null, issue.status(), null, IssueEventDetail.of(issue));
    }

    Issue change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var issue = requireOpen(id, ifMatch);
        if (issue.status() != IssueStatus.OPEN) {
            throw new Refusal(RiskProblem.ISSUE_NOT_OPEN, "The issue is " + issue.status());
        }
        var before = issue.content();
        issue.change(patches.apply(before, patch));
        issues.flush();
        journal.updated(subject(issue), before, issue.content());
        return issue;
    }

    Issue resolve(UUID id, @Nullable String ifMatch, IssueResolution how) {
        return end(id, ifMatch, IssueLifecycle.RESOLVE, how);
    }

    Issue withdraw(UUID id, @Nullable String ifMatch, IssueResolution how) {
        return end(id, ifMatch, IssueLifecycle.WITHDRAW, how);
    }

    Issue reopen(UUID id, @Nullable String ifMatch, String reason) {
        var issue = requireOpen(id, ifMatch);
        var from = issue.status();
        issue.reopen();
        journal.decided(subject(issue), "reopened", reason);
        return transitioned(issue, IssueLifecycle.REOPEN, from);
    }

    private Issue end(UUID id, @Nullable String ifMatch, String command, IssueResolution how) {
        var issue = requireOpen(id, ifMatch);
        var from = issue.status();
        IssueLifecycle.MACHINE.next(from, command);
        var on = DomainDay.happened(how.resolvedOn(), "/resolvedOn", clock);
        if (on.isBefore(issue.raisedOn())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "An issue ends before it was raised")
                    .at("/resolvedOn", "too-early", "Must not be earlier than " + issue.raisedOn());
        }
        issue.end(command, on, caller.subject(), how.resolution());
        return transitioned(issue, command, from);
    }

    private void requireRisk(NewIssue said) {
        if (said.riskId() != null
                && ById.find(risks, said.riskId())
                        .filter(risk -> risk.initiativeId().equals(said.initiativeId()))
                        .isEmpty()) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no risk " + said.riskId())
                    .at("/riskId", "unknown-reference", "Must be a risk of the initiative");
        }
    }

    private Issue requireOpen(UUID id, @Nullable String ifMatch) {
        var issue = issues.require(id);
        IfMatch.require(ifMatch, issue.version());
        initiatives.requireOpen(issue.initiativeId());
        return issue;
    }

    /** How it ended may speak of people: that stays on the record and off the topic. */
    private Issue transitioned(Issue issue, String command, IssueStatus from) {
        issues.flush();
        journal.transitioned(subject(issue), command, from, issue.status(), null, IssueEventDetail.of(issue));
        return issue;
    }

    private static Subject subject(Issue issue) {
        return new Subject("issue", issue.id(), issue.initiativeId(), issue.version());
    }
}
