package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question; {@link QuestionnaireRule} says which members go with which type. */
@Schema(name = "SurveyQuestion", examples = """
                {"code":"use","text":"How often do you use a mobile device for your work?","type":"SINGLE","required":true,
                 "options":[{"code":"daily","label":"Every day"},{"code":"never","label":"Never"}]}""")
public record Question(
        @Schema(description = "By which answers name it; unique in the survey")
        @NotNull
        @Pattern(regexp = CODE, message = "must be a code: up to 40 small letters, digits and hyphens, such as daily")
        String code,

        @NotBlank @Size(max = 500) String text,
        @NotNull QuestionType type,

        @Schema(description = "Whether a response without an answer to it is refused; false when left out") @Nullable
        Boolean required,

        @Schema(description = "SINGLE and MULTI only: at least two") @Size(min = 2, max = 50) @Valid @Nullable
        List<@NotNull Choice> options,

        @Schema(description = "MULTI only: how many options may be chosen; all when left out")
        @Min(1)
        @Max(50)
        @Nullable
        Integer maxChoices,

        @Schema(description = "NUMBER only, and needed there") @Digits(integer = 9, fraction = 4) @Nullable
        BigDecimal min,

        @Schema(description = "NUMBER only, and needed there; above min") @Digits(integer = 9, fraction = 4) @Nullable
        BigDecimal max,

        @Schema(description = "TEXT only: characters, 1000 when left out") @Min(1) @Max(2000) @Nullable
        Integer maxLength) {

    static final String CODE = "[a-z][a-z0-9-]{0,39}";

    private static final int USUAL_LENGTH = 1_000;

    boolean mustBeAnswered() {
        return Objects.requireNonNullElse(required, false);
    }

    List<Choice> offered() {
        return Objects.requireNonNullElse(options, List.of());
    }

    int mostChoices() {
        return type == QuestionType.SINGLE
                ? 1
                : Objects.requireNonNullElse(maxChoices, offered().size());
    }

    int longest() {
        return Objects.requireNonNullElse(maxLength, USUAL_LENGTH);
    }

    BigDecimal lowest() {
        return Objects.requireNonNull(min, "A question for a number has bounds");
    }

    BigDecimal highest() {
        return Objects.requireNonNull(max, "A question for a number has bounds");
    }
}
