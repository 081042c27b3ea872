package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Origin;

/** Since which day a risk has stood where; kept so that the past can be shown as it was. */
@Entity
@Immutable
public class RiskChange {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private UUID riskId;

    @Enumerated(EnumType.STRING)
    private RiskStatus status;

    private LocalDate since;
    private @Nullable String reason;
    private Instant recordedAt;

    protected RiskChange() {}

    RiskChange(Origin origin, Risk risk) {
        this.id = origin.id();
        this.initiativeId = risk.scopeId();
        this.riskId = risk.id();
        this.status = risk.status();
        this.since = risk.statusSince();
        this.reason = risk.statusReason();
        this.recordedAt = origin.at();
    }
}
