package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many answers of a finite population are enough, and how far off they may be at 95% confidence (handbook 6.5).
 *
 * <p>Worst case p = 0.5, z = 1.959964. n = n₀ / (1 + (n₀ − 1) / N) with n₀ = z² p (1 − p) / e², rounded up; margin = z
 * √(p (1 − p) / n × (N − n) / (N − 1)).
 */
public final class SampleSize {

    private static final MathContext PRECISE = MathContext.DECIMAL128;
    private static final BigDecimal Z = new BigDecimal("1.959964");
    private static final BigDecimal VARIANCE = new BigDecimal("0.25");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private SampleSize() {}

    /**
     * The least number of answers for the margin; never more than the population, 0 of nobody.
     *
     * @param marginPct the margin of error that is accepted, in percentage points, above 0
     */
    public static int required(int population, BigDecimal marginPct) {
        if (population == 0) {
            return 0;
        }
        var margin = marginPct.divide(HUNDRED, PRECISE);
        var infinite = Z.multiply(Z).multiply(VARIANCE).divide(margin.multiply(margin), PRECISE);
        var people = BigDecimal.valueOf(population);
        var needed = infinite.multiply(people)
                .divide(people.add(infinite).subtract(BigDecimal.ONE), PRECISE)
                .setScale(0, RoundingMode.CEILING);
        return needed.min(people).max(BigDecimal.ONE).intValueExact();
    }

    /**
     * The margin of error in percentage points, four decimals; 0 when all answered, null without an answer, and of more
     * answers than people, from whom nothing follows.
     */
    public static @Nullable BigDecimal marginPct(int answers, int population) {
        if (answers == 0 || answers > population) {
            return null;
        }
        if (answers == population) {
            return BigDecimal.ZERO.setScale(DECIMALS);
        }
        var sample = BigDecimal.valueOf(answers);
        var people = BigDecimal.valueOf(population);
        return VARIANCE.divide(sample, PRECISE)
                .multiply(people.subtract(sample))
                .divide(people.subtract(BigDecimal.ONE), PRECISE)
                .sqrt(PRECISE)
                .multiply(Z)
                .multiply(HUNDRED)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Answers per hundred people, four decimals; null of nobody. */
    public static @Nullable BigDecimal ratePct(int answers, int population) {
        return population == 0
                ? null
                : BigDecimal.valueOf(answers)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(population), DECIMALS, RoundingMode.HALF_UP);
    }
}
