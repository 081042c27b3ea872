package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An option that a question offers. */
@Schema(name = "SurveyOption")
public record Choice(
        @Schema(examples = "daily")
        @NotNull
        @Pattern(
                regexp = Question.CODE,
                message = "must be a code: up to 40 small letters, digits and hyphens, such as daily")
        String code,

        @Schema(examples = "Every day") @NotBlank @Size(max = 200)
        String label) {}
