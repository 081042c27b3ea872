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
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.FieldError;

/**
 * The strategy: its specific scope, and how the goals of the vision will be achieved, in phases with landing points
 * (handbook 1.4.2).
 */
@Schema(examples = """
                {"scope":{"statement":"Community nursing and therapies, all localities","in":["Bedside record"],
                 "out":["Ward medication rounds"]},
                 "objectives":[{"code":"OBJ-1","title":"More time with patients","measure":"Contacts per day",
                 "baseline":"7.1","target":"8.5","targetDate":"2028-03-31"}],
                 "capabilities":[{"code":"CAP-1","name":"Offline record","targetMaturity":4}],
                 "phases":[{"code":"P1","name":"Pilot","start":"2027-01-04","end":"2027-03-31",
                 "landingPoint":"Two localities work offline","capabilities":["CAP-1"]}],
                 "options":[{"code":"OPT-A","name":"One device for each nurse"}],
                 "preferredOption":{"code":"OPT-A","reason":"Lowest cost for each contact"},
                 "dependencies":[{"code":"DEP-1","programme":"Electronic patient record","need":"Mobile interface",
                 "neededBy":"2027-02-01","capabilities":["CAP-1"]}]}""")
public record StrategyContent(
        @Valid @Nullable Scope scope,
        @Size(max = 100) @Nullable List<@NotNull @Valid Objective> objectives,

        @Schema(description = "What the organisation will be able to do; each by a day or to a level of maturity")
        @Size(max = 200)
        @Nullable
        List<@NotNull @Valid Capability> capabilities,

        @Schema(description = "The road map") @Size(max = 100) @Nullable
        List<@NotNull @Valid Phase> phases,

        @Schema(description = "Ways of delivery that were considered") @Size(max = 50) @Nullable
        List<@NotNull @Valid Option> options,

        @Valid @Nullable Preference preferredOption,

        @Schema(description = "Dependencies on other programmes of transformation") @Size(max = 100) @Nullable
        List<@NotNull @Valid Dependency> dependencies)
        implements DocumentContent {

    /** What belongs to the strategy, and what does not. */
    @Schema(name = "StrategyScope")
    public record Scope(
            @Size(max = 8000) @Nullable String statement,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 1000) String> in,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 1000) String> out) {

        boolean saysSomething() {
            return !blank(statement) || !all(in).isEmpty();
        }
    }

    /** An objective of the strategy. */
    @Schema(name = "StrategyObjective")
    public record Objective(
            @NotNull
            @Pattern(
                    regexp = Faults.CODE,
                    message = "must be a code: up to 60 letters, digits, points, underscores and hyphens, such as W1")
            String code,

            @NotBlank @Size(max = 500) String title,
            @Size(max = 500) @Nullable String measure,
            @Size(max = 500) @Nullable String baseline,
            @Size(max = 500) @Nullable String target,
            @Nullable LocalDate targetDate) {

        /** Whether one will be able to tell if it was reached. */
        public boolean measurable() {
            return !blank(measure) && !blank(target) && targetDate != null;
        }
    }

    /** Something that the organisation will be able to do. */
    @Schema(name = "StrategyCapability")
    public record Capability(
            @NotNull
            @Pattern(
                    regexp = Faults.CODE,
                    message = "must be a code: up to 60 letters, digits, points, underscores and hyphens, such as W1")
            String code,

            @NotBlank @Size(max = 500) String name,
            @Size(max = 4000) @Nullable String description,
            @Nullable LocalDate targetDate,

            @Schema(description = "Level of digital maturity, 1 to 5") @Min(1) @Max(5) @Nullable
            Integer targetMaturity) {

        /** Whether it has a day or a level to be reached. */
        public boolean aimed() {
            return targetDate != null || targetMaturity != null;
        }
    }

    /** A part of the road map that ends where one can stop and still have gained something. */
    @Schema(name = "StrategyPhase")
    public record Phase(
            @NotNull
            @Pattern(
                    regexp = Faults.CODE,
                    message = "must be a code: up to 60 letters, digits, points, underscores and hyphens, such as W1")
            String code,

            @NotBlank @Size(max = 500) String name,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Size(max = 2000) @Nullable String landingPoint,

            @Schema(description = "Codes of the capabilities that the phase brings") @Size(max = 200) @Nullable
            List<@NotBlank @Size(max = 60) String> capabilities,

            @Schema(description = "Codes of the phases on which it builds") @Size(max = 100) @Nullable
            List<@NotBlank @Size(max = 60) String> after) {

        /** Whether it has a beginning, an end that is not before it, and a landing point. */
        public boolean lands() {
            return start != null && end != null && !end.isBefore(start) && !blank(landingPoint);
        }
    }

    /** A way of delivery that was considered. */
    @Schema(name = "StrategyOption")
    public record Option(
            @NotNull
            @Pattern(
                    regexp = Faults.CODE,
                    message = "must be a code: up to 60 letters, digits, points, underscores and hyphens, such as W1")
            String code,

            @NotBlank @Size(max = 500) String name,
            @Size(max = 4000) @Nullable String description,
            @Size(max = 4000) @Nullable String advantages,
            @Size(max = 4000) @Nullable String disadvantages) {}

    /** The way of delivery that was chosen, and why. */
    @Schema(name = "StrategyPreference")
    public record Preference(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 4000) String reason) {}

    /** What another programme has to bring. */
    @Schema(name = "StrategyDependency")
    public record Dependency(
            @NotNull
            @Pattern(
                    regexp = Faults.CODE,
                    message = "must be a code: up to 60 letters, digits, points, underscores and hyphens, such as W1")
            String code,

            @NotBlank @Size(max = 500) String programme,
            @Size(max = 2000) @Nullable String need,
            @Nullable LocalDate neededBy,

            @Schema(description = "Codes of the capabilities that wait for it") @Size(max = 200) @Nullable
            List<@NotBlank @Size(max = 60) String> capabilities) {}

    /** Whether the scope says what is in it. */
    public boolean scoped() {
        return scope != null && scope.saysSomething();
    }

    /** How many objectives have measure, target and date. */
    public long measurableObjectives() {
        return all(objectives).stream().filter(Objective::measurable).count();
    }

    /** The capabilities, perhaps none. */
    public List<Capability> futureCapabilities() {
        return all(capabilities);
    }

    /** How many phases have start, end and landing point. */
    public long landingPhases() {
        return all(phases).stream().filter(Phase::lands).count();
    }

    /** Codes of the capabilities that no phase brings. */
    public List<String> unplacedCapabilities() {
        var placed = new HashSet<String>();
        all(phases).forEach(phase -> placed.addAll(all(phase.capabilities())));
        return futureCapabilities().stream()
                .map(Capability::code)
                .filter(code -> !placed.contains(code))
                .toList();
    }

    @Override
    public List<FieldError> faults() {
        return StrategyRule.faults(this);
    }

    @Override
    public List<FieldError> lacking(LocalDate today) {
        return StrategyRule.lacking(this);
    }
}
