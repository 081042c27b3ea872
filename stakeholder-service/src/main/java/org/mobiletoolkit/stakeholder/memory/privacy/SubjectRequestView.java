package org.mobiletoolkit.stakeholder.memory.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;

/** A subject request as its handlers see it. */
public record SubjectRequestView(
        UUID id,
        SubjectRequestKind kind,
        String subject,
        @Nullable String details,
        LocalDate receivedOn,
        SubjectRequestStatus status,
        @Nullable String handler,
        @Nullable LocalDate pausedOn,
        ClockPause.@Nullable Reason pauseReason,
        int pausedDays,
        @Nullable LocalDate extendedOn,
        @Nullable String extensionReason,
        @Nullable LocalDate acknowledgedOn,

        @Schema(
                description =
                        "The last day for the answer; of a complaint, for its acknowledgement; missing while the clock stands still")
        @Nullable
        LocalDate dueOn,

        @Schema(description = "Bank holidays of that time are not known yet: the day can only become a later one")
        boolean dueProvisional,

        boolean overdue,
        SubjectResponse.@Nullable Outcome outcome,
        @Nullable String response,
        @Nullable String legalReason,
        @Nullable LocalDate closedOn,
        List<DoneAction> done,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    /**
     * The request as it is today.
     *
     * @param own whether it is about the caller, who must not handle it
     */
    static SubjectRequestView of(SubjectRequest request, LocalDate today, boolean own, AvailableActions available) {
        var state = request.state();
        return new SubjectRequestView(
                request.id(),
                request.kind(),
                request.subject(),
                request.details(),
                request.receivedOn(),
                state.status(),
                state.handler(),
                state.pausedOn(),
                state.pauseReason(),
                state.pausedDays(),
                state.extendedOn(),
                request.extensionReason(),
                state.acknowledgedOn(),
                state.dueOn(),
                request.dueProvisional(),
                request.isOpen() && state.dueOn() != null && state.dueOn().isBefore(today),
                state.outcome(),
                request.response(),
                request.legalReason(),
                state.closedOn(),
                request.done(),
                request.createdAt(),
                available.of(
                        SubjectRequestLifecycle.MACHINE,
                        state.status(),
                        null,
                        command -> blocker(request, command, today, own)),
                request.version());
    }

    private static @Nullable ProblemType blocker(SubjectRequest request, String command, LocalDate today, boolean own) {
        return own ? CommonProblem.SEPARATION_OF_DUTIES : HandlingRule.against(request, command, today);
    }
}
