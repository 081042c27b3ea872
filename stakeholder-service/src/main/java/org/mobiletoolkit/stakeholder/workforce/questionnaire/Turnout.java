package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many took part, and whether that is enough.
 *
 * @param suppressed whether the number is too small to be told, or would give another one away
 * @param responses missing when suppressed
 * @param population people who could take part; missing when nobody said
 * @param responseRatePct responses per hundred people; missing where more took part than were counted: the number of
 *     people is wrong then, and nothing follows from it
 * @param requiredSample how many responses are enough for the margin of error that is asked for
 * @param requiredSampleReached whether they are enough; missing when suppressed, or when more took part than were counted
 * @param marginOfErrorPct percentage points at 95% confidence, for a share of one half; missing without a response, and
 *     when more took part than were counted
 */
@Schema(name = "SurveyTurnout")
public record Turnout(
        boolean suppressed,
        @Nullable Integer responses,
        @Nullable Integer population,
        @Nullable BigDecimal responseRatePct,
        @Nullable Integer requiredSample,
        @Nullable Boolean requiredSampleReached,
        @Nullable BigDecimal marginOfErrorPct) {

    /** What may be told of so many responses; with {@code shown} false nothing but what the population says. */
    public static Turnout of(int responses, @Nullable Integer population, boolean shown, BigDecimal marginPct) {
        var required = population == null ? null : Integer.valueOf(SampleSize.required(population, marginPct));
        if (!shown) {
            return new Turnout(true, null, population, null, required, null, null);
        }
        return population == null || responses > population
                ? new Turnout(false, responses, population, null, required, null, null)
                : new Turnout(
                        false,
                        responses,
                        population,
                        SampleSize.ratePct(responses, population),
                        required,
                        required != null && population > 0 && responses >= required,
                        SampleSize.marginPct(responses, population));
    }
}
