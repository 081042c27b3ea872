package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Origin;

/** What somebody thought of a risk on a day; another day's thoughts stand beside it and never over it. */
@Entity
@Immutable
public class RiskScoring {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private UUID riskId;
    private int likelihood;
    private int impact;
    private @Nullable Integer residualLikelihood;
    private @Nullable Integer residualImpact;
    private @Nullable String rationale;
    private LocalDate assessedOn;
    private String author;
    private Instant recordedAt;

    protected RiskScoring() {}

    RiskScoring(Origin origin, Risk risk, NewRiskScoring said, LocalDate assessedOn) {
        this.id = origin.id();
        this.initiativeId = risk.scopeId();
        this.riskId = risk.id();
        this.likelihood = said.likelihood();
        this.impact = said.impact();
        this.residualLikelihood = said.residualLikelihood();
        this.residualImpact = said.residualImpact();
        this.rationale = said.rationale();
        this.assessedOn = assessedOn;
        this.author = origin.by();
        this.recordedAt = origin.at();
    }

    UUID id() {
        return id;
    }

    UUID riskId() {
        return riskId;
    }

    RiskScore inherent() {
        return RiskScore.of(likelihood, impact);
    }

    @Nullable
    RiskScore residual() {
        return RiskScore.ofNullable(residualLikelihood, residualImpact);
    }

    @Nullable
    String rationale() {
        return rationale;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    String author() {
        return author;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
