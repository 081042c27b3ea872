package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** Something that has happened and stands in the way, and who resolves it by when. */
@Entity
@Noun(value = "issue", at = "/issues")
public class Issue extends Authored<IssueContent> {

    private UUID initiativeId;
    private @Nullable UUID riskId;
    private String reference;

    @Embedded
    private IssueContent content;

    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private IssueStatus status = IssueStatus.OPEN;

    private @Nullable LocalDate resolvedOn;
    private @Nullable String resolvedBy;
    private @Nullable String resolution;

    protected Issue() {}

    Issue(
            Origin origin,
            UUID initiativeId,
            @Nullable UUID riskId,
            String reference,
            IssueContent content,
            LocalDate raisedOn) {
        super(origin);
        this.initiativeId = initiativeId;
        this.riskId = riskId;
        this.reference = reference;
        this.content = content;
        this.raisedOn = raisedOn;
    }

    Move<IssueStatus> raised() {
        return Move.beginning("raise", status).telling(IssueEventDetail.of(this));
    }

    @Override
    protected void requireChangeable() {
        if (status != IssueStatus.OPEN) {
            throw new Refusal(RiskProblem.ISSUE_NOT_OPEN, "The issue is " + status);
        }
    }

    @Override
    protected void change(IssueContent to) {
        content = to;
    }

    /** Ends the issue: resolved, or withdrawn because it is none. How may speak of people, and stays off the topic. */
    Move<IssueStatus> end(String command, LocalDate on, String by, String how) {
        var move = Move.on(IssueLifecycle.MACHINE, status, command);
        if (on.isBefore(raisedOn)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "An issue ends before it was raised")
                    .at("/resolvedOn", "too-early", "Must not be earlier than " + raisedOn);
        }
        status = move.to();
        resolvedOn = on;
        resolvedBy = by;
        resolution = how;
        return move.telling(IssueEventDetail.of(this));
    }

    Move<IssueStatus> reopen() {
        var move = Move.on(IssueLifecycle.MACHINE, status, IssueLifecycle.REOPEN);
        status = move.to();
        resolvedOn = null;
        resolvedBy = null;
        resolution = null;
        return move.telling(IssueEventDetail.of(this));
    }

    @Override
    public IssueContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    @Nullable
    UUID riskId() {
        return riskId;
    }

    String reference() {
        return reference;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    IssueStatus status() {
        return status;
    }

    @Nullable
    LocalDate resolvedOn() {
        return resolvedOn;
    }

    @Nullable
    String resolvedBy() {
        return resolvedBy;
    }

    @Nullable
    String resolution() {
        return resolution;
    }
}
