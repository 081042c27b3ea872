package org.mobiletoolkit.stakeholder.standing.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action as the rule before gate 2 sees it; each has an owner. */
record PlannedAction(
        String factorId,
        FactorActionStatus status,
        @Nullable LocalDate completedOn) {}
