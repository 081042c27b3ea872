package org.mobiletoolkit.stakeholder.papers.content;

import static org.mobiletoolkit.stakeholder.papers.content.Faults.all;
import static org.mobiletoolkit.stakeholder.papers.content.Faults.blank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.problem.FieldError;

/** The post-implementation review: what came of it, against what was planned, and what to learn (handbook 1.6.2, OPT2). */
@Schema(examples = """
                {"pirDate":"2028-02-01","lastWaveOn":"2027-10-29",
                 "objectives":[{"code":"OBJ-1","objective":"More time with patients","outcome":"PARTLY_ACHIEVED"}],
                 "benefitsAgainstPlan":{"summary":"Five of seven on plan",
                 "reportId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c","reportTakenOn":"2028-01-20"},
                 "costAgainstPlan":{"summary":"Two per cent over",
                 "outturns":[{"contractId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5d",
                 "outturnId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5e"}]},
                 "userFeedback":{"summary":"Eight of ten would not go back","responses":212},
                 "challenges":["Connectivity in two valleys"],"opportunities":["Photographs of wounds"],
                 "lessons":[{"code":"L-1","what":"Champions were trained too late",
                 "recommendation":"Train champions before the pilot","category":"CHANGE_MANAGEMENT"}],
                 "actions":[{"code":"A-1","title":"Second network for the valleys","owner":"it-manager@rrx",
                 "dueOn":"2028-06-30"}]}""")
public record ReviewContent(
        @Nullable LocalDate pirDate,

        @Schema(description = "Day of the last wave of the rollout") @Nullable
        LocalDate lastWaveOn,

        @Size(max = 100) @Nullable List<@NotNull @Valid ObjectiveOutcome> objectives,
        @Valid @Nullable Benefits benefitsAgainstPlan,
        @Valid @Nullable Costs costAgainstPlan,
        @Valid @Nullable Feedback userFeedback,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 2000) String> challenges,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 2000) String> opportunities,
        @Size(max = 200) @Nullable List<@NotNull @Valid Lesson> lessons,

        @Schema(description = "What is still to be done; when that is nothing, noActions says so")
        @Size(max = 200)
        @Nullable
        List<@NotNull @Valid Action> actions,

        @Valid @Nullable NoActions noActions)
        implements DocumentContent {

    /** Whether an objective was reached. */
    @Schema(name = "ReviewedOutcome")
    public enum Outcome {
        ACHIEVED,
        PARTLY_ACHIEVED,
        NOT_ACHIEVED
    }

    /** What became of one objective. */
    @Schema(name = "ReviewObjective")
    public record ObjectiveOutcome(
            @NotNull
            @Pattern(
                    regexp = Faults.CODE,
                    message = "must be a code: up to 60 letters, digits, points, underscores and hyphens, such as W1")
            String code,

            @NotBlank @Size(max = 500) String objective,
            @NotNull Outcome outcome,
            @Size(max = 4000) @Nullable String evidence) {}

    /** The benefits against plan, with the report on which this rests. */
    @Schema(name = "ReviewBenefits")
    public record Benefits(
            @Size(max = 8000) @Nullable String summary,

            @Schema(description = "Snapshot of the benefits report") @Nullable
            UUID reportId,

            @Nullable LocalDate reportTakenOn) {}

    /** The cost against plan, with the records of what was spent. */
    @Schema(name = "ReviewCosts")
    public record Costs(
            @Size(max = 8000) @Nullable String summary,
            @Size(max = 200) @Nullable List<@NotNull @Valid Outturn> outturns) {}

    /** The record of what one contract has cost. */
    @Schema(name = "ReviewOutturn")
    public record Outturn(@NotNull UUID contractId, @NotNull UUID outturnId) {}

    /** What those say who work with it. */
    @Schema(name = "ReviewFeedback")
    public record Feedback(
            @Size(max = 8000) @Nullable String summary,

            @Schema(description = "How many people were heard") @Min(0) @Max(1_000_000) @Nullable
            Integer responses) {}

    /** What to do again, or otherwise. */
    @Schema(name = "ReviewLesson")
    public record Lesson(
            @NotNull
            @Pattern(
                    regexp = Faults.CODE,
                    message = "must be a code: up to 60 letters, digits, points, underscores and hyphens, such as W1")
            String code,

            @NotBlank @Size(max = 4000) String what,
            @NotBlank @Size(max = 4000) String recommendation,
            @NotNull LessonCategory category) {}

    /** Something that is still to be done. */
    @Schema(name = "ReviewAction")
    public record Action(
            @NotNull
            @Pattern(
                    regexp = Faults.CODE,
                    message = "must be a code: up to 60 letters, digits, points, underscores and hyphens, such as W1")
            String code,

            @NotBlank @Size(max = 1000) String title,

            @Schema(description = "Login") @Size(max = 200) @Login @Nullable
            String owner,

            @Nullable LocalDate dueOn) {

        boolean assigned() {
            return !blank(owner) && dueOn != null;
        }
    }

    /** Somebody says, on a day and with a reason, that nothing is left to be done. */
    @Schema(name = "ReviewNoActions")
    public record NoActions(
            @NotBlank @Size(max = 200) @Login String declaredBy,
            @NotNull LocalDate declaredOn,
            @NotBlank @Size(max = 4000) String reason) {}

    /** The sections that are not there, by their member names. */
    public List<String> absentSections() {
        return ReviewRule.absentSections(this);
    }

    /** Codes of the actions without owner or due date. */
    public List<String> unassignedActions() {
        return all(actions).stream()
                .filter(action -> !action.assigned())
                .map(Action::code)
                .toList();
    }

    @Override
    public List<FieldError> faults() {
        return ReviewRule.faults(this);
    }

    @Override
    public List<FieldError> lacking(LocalDate today) {
        return ReviewRule.lacking(this, today);
    }

    /** With these the owners of benefits and of contracts can say whether the review rests on their records. */
    @Override
    public Map<String, Object> announced() {
        var announced = new LinkedHashMap<String, Object>();
        if (pirDate != null) {
            announced.put("pirDate", pirDate.toString());
        }
        if (benefitsAgainstPlan != null && benefitsAgainstPlan.reportId() != null) {
            announced.put("benefitsReportId", benefitsAgainstPlan.reportId().toString());
        }
        if (costAgainstPlan != null && !all(costAgainstPlan.outturns()).isEmpty()) {
            announced.put(
                    "costOutturnIds",
                    all(costAgainstPlan.outturns()).stream()
                            .map(outturn -> outturn.outturnId().toString())
                            .toList());
        }
        return announced;
    }
}
