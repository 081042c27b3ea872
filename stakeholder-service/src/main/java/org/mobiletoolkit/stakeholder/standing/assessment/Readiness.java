package org.mobiletoolkit.stakeholder.standing.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How ready the organisation is by its success factors (handbook 6.7).
 *
 * @param mean of the ten scores, six decimals; null until all are scored
 * @param indexPct (mean − 1) / 4 × 100, six decimals; null until all are scored
 * @param gap mean aimed at minus mean, six decimals; null without either
 * @param gaps target minus score of each factor that has both
 * @param belowThreshold factors scored below 3: each needs an action with an owner before gate 2
 * @param incomplete factors that lack a score or evidence
 */
public record Readiness(
        @Nullable BigDecimal mean,
        @Nullable BigDecimal indexPct,
        @Nullable BigDecimal gap,
        Map<String, Integer> gaps,
        List<String> belowThreshold,
        List<String> incomplete) {

    private static final int THRESHOLD = 3;
    private static final int DECIMALS = 6;

    static Readiness of(List<FactorScore> factors, @Nullable BigDecimal target) {
        var scores = factors.stream()
                .map(FactorScore::score)
                .filter(Objects::nonNull)
                .map(BigDecimal::valueOf)
                .toList();
        var allScored = scores.size() == SuccessFactor.values().length;
        var mean = allScored
                ? scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL128)
                : null;
        return new Readiness(
                rounded(mean),
                mean == null ? null : rounded(mean.subtract(BigDecimal.ONE).multiply(BigDecimal.valueOf(25))),
                mean == null || target == null ? null : rounded(target.subtract(mean)),
                gaps(factors),
                belowThreshold(factors),
                incomplete(factors));
    }

    /** The factors that need an action with an owner before gate 2. */
    static List<String> belowThreshold(List<FactorScore> factors) {
        return factors.stream()
                .filter(one -> one.score() != null && one.score() < THRESHOLD)
                .map(FactorScore::factorId)
                .toList();
    }

    private static Map<String, Integer> gaps(List<FactorScore> factors) {
        var gaps = new LinkedHashMap<String, Integer>();
        for (var one : factors) {
            if (one.score() != null && one.target() != null) {
                gaps.put(one.factorId(), one.target() - one.score());
            }
        }
        return gaps;
    }

    private static List<String> incomplete(List<FactorScore> factors) {
        var complete = factors.stream()
                .filter(FactorScore::isComplete)
                .map(FactorScore::factorId)
                .toList();
        return SuccessFactor.ids().stream().filter(id -> !complete.contains(id)).toList();
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
