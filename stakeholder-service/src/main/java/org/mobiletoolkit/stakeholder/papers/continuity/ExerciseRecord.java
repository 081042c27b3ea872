package org.mobiletoolkit.stakeholder.papers.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityScenario;

/**
 * What happened in an exercise.
 *
 * @param actions empty when there was nothing to be done
 */
record ExerciseRecord(
        ContinuityScenario scenario,
        LocalDate heldOn,
        int participants,
        ExerciseOutcome outcome,
        @Nullable String findings,
        List<ExerciseAction> actions) {

    private static final int LATEST_YEARS_ON = 10;

    /** What contradicts itself: a pass with actions that names none, and actions due before they were found. */
    List<FieldError> faults() {
        var faults = new ArrayList<FieldError>();
        if (outcome == ExerciseOutcome.PASS_WITH_ACTIONS && actions.isEmpty()) {
            faults.add(FieldError.atPointer("/actions", "missing", "Must name what has to be done"));
        }
        if (outcome == ExerciseOutcome.PASS && !actions.isEmpty()) {
            faults.add(FieldError.atPointer(
                    "/outcome", "actions-exist", "Must be PASS_WITH_ACTIONS when something has to be done"));
        }
        for (var i = 0; i < actions.size(); i++) {
            var due = actions.get(i).dueOn();
            if (due.isBefore(heldOn)) {
                faults.add(FieldError.atPointer(
                        "/actions/%d/dueOn".formatted(i), "before-held-on", "Must not be earlier than " + heldOn));
            } else if (due.isAfter(heldOn.plusYears(LATEST_YEARS_ON))) {
                faults.add(FieldError.atPointer(
                        "/actions/%d/dueOn".formatted(i), "out-of-range", "Must lie within ten years of the exercise"));
            }
        }
        return List.copyOf(faults);
    }
}
