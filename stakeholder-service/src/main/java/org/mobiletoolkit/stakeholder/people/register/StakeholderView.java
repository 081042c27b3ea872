package org.mobiletoolkit.stakeholder.people.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/**
 * A stakeholder as callers see it.
 *
 * @param subjectKey names the person wherever something is asked about the data on them, in all services: the login, or for
 *     somebody without one this row of the register
 */
public record StakeholderView(
        UUID id,
        @JsonUnwrapped StakeholderContent content,

        @Schema(examples = "stakeholder:01932c07-6f4c-7cc1-9a52-7d7b3b9a1c11")
        String subjectKey,

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
        return new StakeholderView(
                stakeholder.id(),
                stakeholder.content(),
                Objects.requireNonNullElse(stakeholder.content().subject(), "stakeholder:" + stakeholder.id()),
                opinion,
                stakeholder.status(),
                stakeholder.leftOn(),
                stakeholder.leavingReason(),
                stakeholder.createdAt(),
                available.of(StakeholderLifecycle.MACHINE, stakeholder.status(), stakeholder.scopeId()),
                stakeholder.version());
    }
}
