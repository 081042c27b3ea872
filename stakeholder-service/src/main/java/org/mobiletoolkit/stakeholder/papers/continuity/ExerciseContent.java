package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.record.Given;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityScenario;

/** What happened in an exercise. */
@Embeddable
@Schema(name = "ContinuityExerciseContent", examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","scenario":"NETWORK_OUTAGE","heldOn":"2026-10-06",
                 "participants":24,"outcome":"PASS_WITH_ACTIONS","findings":"Two valleys had no signal at all",
                 "actions":[{"title":"Second SIM for the valleys","owner":"it-manager@rrx","dueOn":"2027-01-29"}]}""")
public record ExerciseContent(
        @NotNull UUID initiativeId,
        @Enumerated(EnumType.STRING) @NotNull ContinuityScenario scenario,
        @NotNull @PlausibleDay LocalDate heldOn,
        @NotNull @Min(1) @Max(100_000) Integer participants,
        @Enumerated(EnumType.STRING) @NotNull ExerciseOutcome outcome,
        @Size(max = 8000) @Nullable String findings,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 100) List<@NotNull @Valid ExerciseAction> actions) {

    private static final int LATEST_YEARS_ON = 10;

    public ExerciseContent {
        actions = Given.list(actions);
    }

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
