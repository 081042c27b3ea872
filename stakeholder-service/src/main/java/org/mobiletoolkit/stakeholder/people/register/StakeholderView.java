package org.mobiletoolkit.stakeholder.people.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** A stakeholder as callers see it. */
public record StakeholderView(
        UUID id,
        UUID initiativeId,
        String name,
        StakeholderKind kind,
        boolean internal,
        Seniority seniority,
        List<String> roleCodes,
        @Nullable String odsCode,
        @Nullable String jobTitle,
        @Nullable String contact,
        @Nullable String subject,
        @Nullable EngagementChannel preferredChannel,
        @Nullable String relationshipOwner,
        boolean champion,
        @Nullable UUID groupId,
        @Nullable UUID linkedSupplierId,
        @Nullable UUID linkedUserTypeId,

        @Schema(description = "Only for SRO, PROGRAMME_MANAGER, PROJECT_MEMBER and AUDITOR") @Nullable
        OpinionView opinion,

        StakeholderStatus status,
        @Nullable LocalDate leftOn,
        @Nullable String leavingReason,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static StakeholderView of(Stakeholder stakeholder, @Nullable OpinionView opinion, AvailableActions available) {
        var details = stakeholder.details();
        return new StakeholderView(
                stakeholder.id(),
                stakeholder.initiativeId(),
                details.name(),
                details.kind(),
                details.internal(),
                details.seniority(),
                details.roleCodes(),
                details.odsCode(),
                details.jobTitle(),
                details.contact(),
                details.subject(),
                details.preferredChannel(),
                details.relationshipOwner(),
                details.champion(),
                details.groupId(),
                details.linkedSupplierId(),
                details.linkedUserTypeId(),
                opinion,
                stakeholder.status(),
                stakeholder.leftOn(),
                stakeholder.leavingReason(),
                stakeholder.createdAt(),
                available.of(StakeholderLifecycle.MACHINE, stakeholder.status(), stakeholder.initiativeId()),
                stakeholder.version());
    }
}
