package org.mobiletoolkit.stakeholder.people.communication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/**
 * A communication as callers see it.
 *
 * @param overdue not sent though its day has passed
 * @param completedOn the day on which it went out
 * @param outcome whom it reached, and what came back
 */
public record CommunicationView(
        UUID id,
        @JsonUnwrapped CommunicationContent content,
        boolean overdue,
        CommunicationStatus status,
        @Nullable LocalDate completedOn,
        @Nullable String outcome,
        @Nullable String cancellationReason,
        String createdBy,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static CommunicationView of(Communication communication, LocalDate today, AvailableActions available) {
        return new CommunicationView(
                communication.id(),
                communication.content(),
                communication.isOverdue(today),
                communication.status(),
                communication.completedOn(),
                communication.outcome(),
                communication.cancellationReason(),
                communication.createdBy(),
                communication.createdAt(),
                available.of(Communication.MACHINE, communication.status(), communication.scopeId()),
                communication.version());
    }
}
