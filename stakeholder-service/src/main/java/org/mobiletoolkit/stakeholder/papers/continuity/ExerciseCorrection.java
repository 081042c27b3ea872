package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.record.Given;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityScenario;

/** What really happened in an exercise, and why it is said anew. */
@Schema(examples = """
                {"scenario":"NETWORK_OUTAGE","heldOn":"2026-10-07","participants":24,"outcome":"PASS",
                 "reason":"It took place a day later"}""")
public record ExerciseCorrection(
        @NotNull ContinuityScenario scenario,
        @NotNull @PlausibleDay LocalDate heldOn,
        @NotNull @Min(1) @Max(100_000) Integer participants,
        @NotNull ExerciseOutcome outcome,
        @Size(max = 8000) @Nullable String findings,
        @Size(max = 100) List<@NotNull @Valid ExerciseAction> actions,
        @NotBlank @Size(max = 2000) String reason) {

    public ExerciseCorrection {
        actions = Given.list(actions);
    }

    ExerciseContent content(UUID initiativeId) {
        return new ExerciseContent(initiativeId, scenario, heldOn, participants, outcome, findings, actions);
    }
}
