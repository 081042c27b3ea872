package org.mobiletoolkit.stakeholder.memory.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a subject request stands. */
record SubjectRequestState(
        SubjectRequestStatus status,
        @Nullable String handler,
        @Nullable LocalDate pausedOn,
        ClockPause.@Nullable Reason pauseReason,
        int pausedDays,
        @Nullable LocalDate extendedOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate dueOn,
        SubjectResponse.@Nullable Outcome outcome,
        @Nullable LocalDate closedOn) {}
