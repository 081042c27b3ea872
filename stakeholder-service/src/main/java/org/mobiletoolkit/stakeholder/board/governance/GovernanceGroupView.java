package org.mobiletoolkit.stakeholder.board.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.person.LoginCover;

/** A group as callers see it on a day. */
public record GovernanceGroupView(
        UUID id,
        UUID initiativeId,
        GroupKind kind,
        String name,
        @Nullable String termsOfReference,

        @Schema(description = "What the terms charge the group with")
        List<GroupPurpose> purposes,

        @Nullable Integer quorumOverride,
        @Nullable String quorumBelowHalfReason,

        @Schema(description = "When the terms are to be looked at again") @Nullable
        LocalDate reviewOn,

        @Schema(description = "Whether that day is past") boolean reviewOverdue,

        @Schema(description = "Who approved the terms as they stand; left out while nobody has") @Nullable
        TermsApproval termsApproval,

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

    static GovernanceGroupView of(
            GovernanceGroup group, LocalDate today, List<AvailableAction> actions, LoginCover cover) {
        var terms = group.terms();
        var reviewOn = terms.reviewOn();
        var approval = group.approval();
        return new GovernanceGroupView(
                group.id(),
                group.initiativeId(),
                group.kind(),
                terms.name(),
                terms.termsOfReference(),
                terms.purposesSaid(),
                terms.quorumOverride(),
                terms.quorumBelowHalfReason(),
                reviewOn,
                reviewOn != null && reviewOn.isBefore(today) && group.status() != GroupStatus.DISSOLVED,
                approval == null ? null : approval.under(cover),
                group.holder(Office.CHAIR, today).map(cover::over).orElse(null),
                group.holder(Office.DEPUTY, today).map(cover::over).orElse(null),
                group.members().stream()
                        .map(member -> GroupMemberView.of(member, cover))
                        .toList(),
                group.status(),
                group.createdAt(),
                actions,
                group.version());
    }
}
