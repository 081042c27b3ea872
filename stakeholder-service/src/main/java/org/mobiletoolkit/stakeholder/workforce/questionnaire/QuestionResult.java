package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question.
 *
 * @param suppressed whether too few answered it to be told, or it would give another result away
 * @param answered how many answered it; missing when suppressed, as all that follows
 * @param options each option of SINGLE and MULTI, each rating of LIKERT5; shares of MULTI may exceed 100 together
 * @param ranges ten ranges of equal width for NUMBER, the upper end in the next one, but the last end included
 * @param mean of LIKERT5 and NUMBER, four decimals
 * @param median of LIKERT5 and NUMBER, four decimals
 */
@Schema(name = "SurveyQuestionResult")
public record QuestionResult(
        String question,
        QuestionType type,
        boolean suppressed,
        @Nullable Integer answered,
        @Nullable List<OptionCount> options,
        @Nullable List<RangeCount> ranges,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal median) {

    /** How many chose an option, and per hundred of those who answered. */
    @Schema(name = "SurveyOptionCount")
    public record OptionCount(
            String option, int count, @Nullable BigDecimal sharePct) {}

    /** How many gave a number in a range. */
    @Schema(name = "SurveyRangeCount")
    public record RangeCount(
            BigDecimal from,
            BigDecimal to,
            int count,
            @Nullable BigDecimal sharePct) {}

    static QuestionResult hidden(Question question) {
        return new QuestionResult(question.code(), question.type(), true, null, null, null, null, null);
    }
}
