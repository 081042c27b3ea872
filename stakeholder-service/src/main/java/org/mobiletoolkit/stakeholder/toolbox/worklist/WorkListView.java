package org.mobiletoolkit.stakeholder.toolbox.worklist;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;

/**
 * The work list of an initiative, step by step.
 *
 * @param currentStep id of the first step whose gate is not passed; missing when all are
 */
public record WorkListView(
        UUID initiativeId,
        String reference,
        String name,
        InitiativeStatus status,
        @Nullable String currentStep,
        List<WorkStepView> steps) {}
