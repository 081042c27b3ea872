package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to one question, in the member that goes with the question's type. */
@Schema(name = "SurveyGivenAnswer", examples = "{\"question\":\"use\",\"options\":[\"daily\"]}")
public record GivenAnswer(
        @Schema(description = "Code of the question") @NotNull @Size(max = 40)
        String question,

        @Schema(description = "SINGLE: one code; MULTI: one or more") @Size(min = 1, max = 50) @Nullable
        List<@NotNull @Size(max = 40) String> options,

        @Schema(description = "LIKERT5") @Min(1) @Max(5) @Nullable
        Integer rating,

        @Schema(description = "NUMBER") @Digits(integer = 9, fraction = 4) @Nullable
        BigDecimal number,

        @Schema(description = "TEXT") @Size(min = 1, max = 2000) @Nullable
        String text) {

    /** That it was answered, but not in which words. */
    public GivenAnswer withoutText() {
        return new GivenAnswer(question, options, rating, number, null);
    }
}
