package org.mobiletoolkit.stakeholder.papers.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.problem.FieldError;

/**
 * The implementation plan: which areas go live in which waves, with the policies, the training, the benefits realisation
 * plan and the change procedures that support it (handbook 1.6.1).
 */
@Schema(examples = """
                {"summary":"Community nursing goes live locality by locality",
                 "areas":[{"code":"NORTH","name":"North locality","lead":"area-lead@rrx"}],
                 "waves":[{"code":"W1","name":"Pilot","areas":["NORTH"],"start":"2027-05-04","end":"2027-05-28",
                 "pilot":true}],
                 "policies":[{"code":"POL-1","title":"Mobile use","reference":"/policies/mobile-use"}],
                 "training":{"approach":"Half a day for each nurse, floor walking for two weeks","courses":["Bedside record"]},
                 "benefitsRealisation":{"reference":"/realisation-plans/1","approach":"Reviewed by the working group"},
                 "changeProcedures":"Every change of the rollout goes through the project group",
                 "agreements":[{"code":"NURSING","group":"Community nursing","how":"Workshop","agreedOn":"2027-03-02"}]}""")
public record ImplementationPlanContent(
        @Size(max = 8000) @Nullable String summary,

        @Schema(description = "Services or places that go live") @Size(max = 200) @Nullable
        List<@NotNull @Valid Area> areas,

        @Size(max = 100) @Nullable List<@NotNull @Valid Wave> waves,

        @Schema(description = "Supporting policies and standard operating procedures") @Size(max = 100) @Nullable
        List<@NotNull @Valid Policy> policies,

        @Valid @Nullable Training training,
        @Valid @Nullable BenefitsRealisation benefitsRealisation,
        @Size(max = 8000) @Nullable String changeProcedures,

        @Schema(description = "How the stakeholders were brought to agree to the plan") @Size(max = 200) @Nullable
        List<@NotNull @Valid Agreement> agreements)
        implements DocumentContent {

    /** A service or place that goes live. */
    @Schema(name = "ImplementationArea")
    public record Area(
            @NotNull
            @Pattern(
                    regexp = Faults.CODE,
                    message = "must be a code: up to 60 letters, digits, points, underscores and hyphens, such as W1")
            String code,

            @NotBlank @Size(max = 500) String name,

            @Schema(description = "Login") @Size(max = 200) @Login @Nullable
            String lead) {}

    /** Areas that go live together. */
    @Schema(name = "ImplementationWave")
    public record Wave(
            @NotNull
            @Pattern(
                    regexp = Faults.CODE,
                    message = "must be a code: up to 60 letters, digits, points, underscores and hyphens, such as W1")
            String code,

            @NotBlank @Size(max = 500) String name,

            @Schema(description = "Codes of the areas") @Size(max = 200) @Nullable
            List<@NotBlank @Size(max = 60) String> areas,

            @Nullable LocalDate start,
            @Nullable LocalDate end,

            @Schema(description = "Whether the wave tries out what the later ones do") @Nullable
            Boolean pilot,

            @Schema(description = "Codes of the waves that have to come before") @Size(max = 100) @Nullable
            List<@NotBlank @Size(max = 60) String> after) {}

    /** A policy or procedure that the rollout needs. */
    @Schema(name = "ImplementationPolicy")
    public record Policy(
            @NotNull
            @Pattern(
                    regexp = Faults.CODE,
                    message = "must be a code: up to 60 letters, digits, points, underscores and hyphens, such as W1")
            String code,

            @NotBlank @Size(max = 500) String title,
            @Size(max = 500) @Nullable String reference) {}

    /** How people learn to work the new way. */
    @Schema(name = "ImplementationTraining")
    public record Training(
            @NotBlank @Size(max = 8000) String approach,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 500) String> courses) {}

    /** Where the benefits realisation plan is, and how it is kept to. */
    @Schema(name = "ImplementationBenefits")
    public record BenefitsRealisation(
            @Size(max = 500) @Nullable String reference,
            @NotBlank @Size(max = 8000) String approach) {}

    /** A group of stakeholders, and how it was brought to agree. */
    @Schema(name = "ImplementationAgreement")
    public record Agreement(
            @NotNull
            @Pattern(
                    regexp = Faults.CODE,
                    message = "must be a code: up to 60 letters, digits, points, underscores and hyphens, such as W1")
            String code,

            @NotBlank @Size(max = 500) String group,
            @Size(max = 2000) @Nullable String how,
            @Nullable LocalDate agreedOn) {}

    /** The day on which the last wave ends, as far as the waves say when they end. */
    public Optional<LocalDate> lastWaveEnd() {
        return Faults.all(waves).stream()
                .map(Wave::end)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    @Override
    public List<FieldError> faults() {
        return ImplementationPlanRule.faults(this);
    }

    @Override
    public List<FieldError> lacking(LocalDate today) {
        return ImplementationPlanRule.lacking(this);
    }
}
