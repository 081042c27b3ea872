package org.mobiletoolkit.stakeholder.memory.privacy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
        @JsonUnwrapped SubjectRequestContent content,
        @JsonUnwrapped SubjectRequestState state,
        @Nullable String extensionReason,

        @Schema(description = "Bank holidays of that time are not known yet: the day can only become a later one")
        boolean dueProvisional,

        boolean overdue,
        @Nullable String response,
        @Nullable String legalReason,
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
                request.content(),
                state,
                request.extensionReason(),
                request.dueProvisional(),
                request.isOpen() && state.dueOn() != null && state.dueOn().isBefore(today),
                request.response(),
                request.legalReason(),
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
