package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityScenario;

/** An exercise that took place. */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","scenario":"NETWORK_OUTAGE","heldOn":"2026-10-06",
                 "participants":24,"outcome":"PASS_WITH_ACTIONS","findings":"Two valleys had no signal at all",
                 "actions":[{"title":"Second SIM for the valleys","owner":"it-manager@rrx","dueOn":"2027-01-29"}]}""")
public record NewContinuityExercise(
        @NotNull UUID initiativeId,
        @NotNull ContinuityScenario scenario,
        @NotNull @PlausibleDay LocalDate heldOn,
        @NotNull @Min(1) @Max(100_000) Integer participants,
        @NotNull ExerciseOutcome outcome,
        @Size(max = 8000) @Nullable String findings,
        @Size(max = 100) @Nullable List<@NotNull @Valid ExerciseAction> actions) {

    ExerciseRecord held() {
        return new ExerciseRecord(
                scenario, heldOn, participants, outcome, findings, Objects.requireNonNullElse(actions, List.of()));
    }
}
