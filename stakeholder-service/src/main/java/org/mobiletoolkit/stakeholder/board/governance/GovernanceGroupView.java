package org.mobiletoolkit.stakeholder.board.governance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.Overdue;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.person.LoginCover;

/** A group as callers see it on a day. */
public record GovernanceGroupView(
        UUID id,
        @JsonUnwrapped GovernanceGroupContent content,

        @Schema(description = "Whether the day of the review is past")
        boolean reviewOverdue,

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
        var approval = group.approval();
        return new GovernanceGroupView(
                group.id(),
                group.content(),
                Overdue.is(
                        group.status() != GroupStatus.DISSOLVED, group.content().reviewOn(), today),
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
