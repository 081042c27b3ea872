package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** Something that may happen: by its cause, the event itself and its effect (handbook 6.6), as it is thought of now. */
@Entity
@Noun(value = "risk", at = "/risks")
public class Risk extends Authored<RiskContent> {

    private UUID initiativeId;
    private String reference;

    @Embedded
    private RiskContent content;

    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private RiskStatus status = RiskStatus.OPEN;

    private LocalDate statusSince;
    private @Nullable String statusReason;

    private int likelihood;
    private int impact;
    private int score;
    private @Nullable Integer residualLikelihood;
    private @Nullable Integer residualImpact;
    private @Nullable LocalDate scoredOn;

    private Instant changedAt;

    protected Risk() {}

    Risk(Origin origin, String reference, NewRisk said, LocalDate raisedOn) {
        super(origin);
        this.initiativeId = said.initiativeId();
        this.reference = reference;
        this.content = said.content();
        this.raisedOn = raisedOn;
        this.statusSince = raisedOn;
        this.changedAt = origin.at();
    }

    Move<RiskStatus> raised() {
        return Move.beginning("raise", status).telling(RiskEventDetail.of(this));
    }

    @Override
    protected void requireChangeable() {
        requireOpen();
    }

    @Override
    protected void change(RiskContent to) {
        content = to;
    }

    void requireOpen() {
        if (status != RiskStatus.OPEN) {
            throw new Refusal(RiskProblem.RISK_NOT_OPEN, "The risk is " + status);
        }
    }

    /** Takes over the newest scoring; one of an earlier day is history and changes nothing. */
    void show(RiskScoring scoring) {
        if (scoredOn != null && scoring.assessedOn().isBefore(scoredOn)) {
            return;
        }
        var residual = scoring.residual();
        likelihood = scoring.inherent().likelihood();
        impact = scoring.inherent().impact();
        score = scoring.inherent().score();
        residualLikelihood = residual == null ? null : residual.likelihood();
        residualImpact = residual == null ? null : residual.impact();
        scoredOn = scoring.assessedOn();
    }

    /** A scoring of an earlier day makes a new version of the risk as well: its history is part of it. */
    void touched(Instant at) {
        changedAt = at;
    }

    /** The reason may speak of people: it stays on the record and off the topic. */
    Move<RiskStatus> obey(String command, LocalDate on, String reason) {
        var move = Move.on(RiskLifecycle.MACHINE, status, command);
        status = move.to();
        statusSince = on;
        statusReason = reason;
        return move.telling(RiskEventDetail.of(this));
    }

    @Override
    public RiskContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    String reference() {
        return reference;
    }

    RiskStatus status() {
        return status;
    }

    /** The first day of its present status. */
    LocalDate statusSince() {
        return statusSince;
    }

    @Nullable
    String statusReason() {
        return statusReason;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    RiskScore inherent() {
        return RiskScore.of(likelihood, impact);
    }

    @Nullable
    RiskScore residual() {
        return RiskScore.ofNullable(residualLikelihood, residualImpact);
    }

    LocalDate scoredOn() {
        return Objects.requireNonNull(scoredOn, "A risk is scored as it is raised");
    }

    List<AttentionRule.Reason> attention(LocalDate today) {
        return AttentionRule.reasons(status, score, content.owner(), content.response(), content.reviewOn(), today);
    }
}
