package org.mobiletoolkit.stakeholder.papers.content;

import static org.mobiletoolkit.stakeholder.papers.content.Faults.all;
import static org.mobiletoolkit.stakeholder.papers.content.Faults.blank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.problem.FieldError;

/** The continuity plan: how each service goes on when devices, networks, systems or suppliers fail (handbook 2.3, IMP6). */
@Schema(examples = """
                {"purpose":"Visits go on whatever fails",
                 "scenarios":[{"scenario":"NETWORK_OUTAGE","fallback":"Work offline, synchronise at the base",
                 "owner":"it-manager@rrx","recoveryTimeObjective":"PT4H","maximumDataLoss":"PT15M"}],
                 "services":[{"code":"DN","name":"District nursing","lead":"district-nursing-lead@rrx"}],
                 "reviewOn":"2027-11-01"}""")
public record ContinuityPlanContent(
        @Size(max = 8000) @Nullable String purpose,

        @Schema(description = "Each scenario at most once; all five before review") @Size(max = 5) @Nullable
        List<@NotNull @Valid Scenario> scenarios,

        @Schema(description = "The services affected; the lead of each agrees to the plan") @Size(max = 200) @Nullable
        List<@NotNull @Valid ServiceLine> services,

        @Nullable LocalDate reviewOn)
        implements DocumentContent {

    private static final String DURATION = "^P(?=.)(\\d{1,3}D)?(T(?=\\d)(\\d{1,4}H)?(\\d{1,6}M)?)?$";

    /** What is done in one scenario. */
    @Schema(name = "ContinuityProvision")
    public record Scenario(
            @NotNull ContinuityScenario scenario,
            @Size(max = 8000) @Nullable String fallback,

            @Schema(description = "Login") @Size(max = 200) @Login @Nullable
            String owner,

            @Schema(
                    description = "How soon the service works normally again: an ISO 8601 duration in days, hours and"
                            + " minutes, longer than nothing and at most 90 days",
                    examples = "PT4H")
            @Pattern(regexp = DURATION, message = "must be a time span such as PT4H or P2D")
            @Nullable
            String recoveryTimeObjective,

            @Schema(
                    description = "For how long back records may be lost: an ISO 8601 duration, PT0M for none",
                    examples = "PT15M")
            @Pattern(regexp = DURATION, message = "must be a time span such as PT4H or P2D")
            @Nullable
            String maximumDataLoss) {

        /** Whether it says what is done, who sees to it, and how soon. */
        public boolean provided() {
            return !blank(fallback) && !blank(owner) && !blank(recoveryTimeObjective);
        }
    }

    /** A service that the plan is for. */
    @Schema(name = "AffectedService")
    public record ServiceLine(
            @NotNull
            @Pattern(
                    regexp = Faults.CODE,
                    message = "must be a code: up to 60 letters, digits, points, underscores and hyphens, such as W1")
            String code,

            @NotBlank @Size(max = 500) String name,

            @Schema(description = "Login of the person who agrees for the service") @Size(max = 200) @Login @Nullable
            String lead,

            @Size(max = 4000) @Nullable String impact) {}

    /** The services affected, perhaps none. */
    public List<ServiceLine> affectedServices() {
        return all(services);
    }

    /** The service with that code. */
    public Optional<ServiceLine> service(String code) {
        return affectedServices().stream()
                .filter(service -> service.code().equals(code))
                .findFirst();
    }

    /** The scenarios that are not provided for with fallback, owner and recovery time objective. */
    public List<ContinuityScenario> uncovered() {
        var provided = all(scenarios).stream()
                .filter(Scenario::provided)
                .map(Scenario::scenario)
                .toList();
        return Arrays.stream(ContinuityScenario.values())
                .filter(scenario -> !provided.contains(scenario))
                .toList();
    }

    @Override
    public List<FieldError> faults() {
        return ContinuityPlanRule.faults(this);
    }

    @Override
    public List<FieldError> lacking(LocalDate today) {
        return ContinuityPlanRule.lacking(this);
    }
}
