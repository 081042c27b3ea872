package org.mobiletoolkit.stakeholder.people.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** An invitation as callers see it. */
public record ConsultationInvitationView(
        UUID id,
        @JsonUnwrapped InvitationContent content,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static ConsultationInvitationView of(ConsultationInvitation invitation, AvailableActions available) {
        return new ConsultationInvitationView(
                invitation.id(),
                invitation.content(),
                invitation.createdAt(),
                available.of(InvitationLifecycle.MACHINE, invitation.status(), invitation.scopeId()),
                invitation.version());
    }
}
