package org.mobiletoolkit.stakeholder.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/** A group as callers see it on a day. */
public record GovernanceGroupView(
        UUID id,
        UUID initiativeId,
        GroupKind kind,
        String name,
        @Nullable String termsOfReference,
        @Nullable Integer quorumOverride,

        @Schema(description = "Login of today's chair") @Nullable
        String chair,

        @Schema(description = "Login of today's deputy") @Nullable
        String deputy,

        @Schema(description = "Members past, present and to come")
        List<GroupMemberView> members,

        GroupStatus status,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static GovernanceGroupView of(GovernanceGroup group, LocalDate today) {
        var terms = group.terms();
        return new GovernanceGroupView(
                group.id(),
                group.initiativeId(),
                group.kind(),
                terms.name(),
                terms.termsOfReference(),
                terms.quorumOverride(),
                group.holder(Office.CHAIR, today).orElse(null),
                group.holder(Office.DEPUTY, today).orElse(null),
                group.members().stream().map(GroupMemberView::of).toList(),
                group.status(),
                group.createdAt(),
                GroupLifecycle.MACHINE.actions(group.status(), command -> group.obstacleTo(command, today)),
                group.version());
    }
}
