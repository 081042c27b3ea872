package org.mobiletoolkit.stakeholder.memory.privacy;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a subject request stands: what the audit log compares, and a part of the view. */
public record SubjectRequestState(
        SubjectRequestStatus status,
        @Nullable String handler,
        @Nullable LocalDate pausedOn,
        ClockPause.@Nullable Reason pauseReason,
        int pausedDays,
        @Nullable LocalDate extendedOn,
        @Nullable LocalDate acknowledgedOn,

        @Schema(
                description =
                        "The last day for the answer; of a complaint, for its acknowledgement; missing while the clock stands still")
        @Nullable
        LocalDate dueOn,

        SubjectResponse.@Nullable Outcome outcome,
        @Nullable LocalDate closedOn) {}
