package org.mobiletoolkit.stakeholder.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that may happen: by its cause, the event itself and its effect (handbook 6.6), as it is thought of now. */
@Entity
public class Risk {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private String reference;
    private String cause;
    private String event;
    private String effect;

    @Enumerated(EnumType.STRING)
    private RiskProximity proximity;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskResponse response;

    private @Nullable String responsePlan;
    private @Nullable String owner;
    private LocalDate reviewOn;
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

    private String createdBy;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    protected Risk() {}

    Risk(UUID id, String reference, NewRisk said, LocalDate raisedOn, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = said.initiativeId();
        this.reference = reference;
        this.raisedOn = raisedOn;
        this.statusSince = raisedOn;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.changedAt = createdAt;
        change(said.content());
    }

    final void change(RiskContent to) {
        cause = to.cause();
        event = to.event();
        effect = to.effect();
        proximity = to.proximity();
        response = to.response();
        responsePlan = to.responsePlan();
        owner = to.owner();
        reviewOn = to.reviewOn();
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

    void obey(String command, LocalDate on, String reason) {
        status = RiskLifecycle.MACHINE.next(status, command);
        statusSince = on;
        statusReason = reason;
    }

    RiskContent content() {
        return new RiskContent(cause, event, effect, proximity, response, responsePlan, owner, reviewOn);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
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
        return AttentionRule.reasons(status, score, owner, response, reviewOn, today);
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
