package org.mobiletoolkit.stakeholder.people.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The power-weighted support of a set of stakeholders: Σ(power × current) / (2 Σ power), −1 to +1 (handbook 6.2).
 *
 * @param index six decimals; null when nobody is assessed
 * @param coverageRate assessed / total, 0 to 1, six decimals; null when there is nobody
 * @param highPowerSupportiveRate share of those with high power who are SUPPORTIVE or above; a person whose support is
 *     unknown is in the denominator only; null when nobody has high power
 */
record SupportIndex(
        int numerator,
        int denominator,
        @Nullable BigDecimal index,
        int assessed,
        int total,
        @Nullable BigDecimal coverageRate,
        @Nullable BigDecimal highPowerSupportiveRate) {

    private static final int DECIMALS = 6;

    static SupportIndex of(List<Standing> standings, int threshold) {
        var numerator = 0;
        var denominator = 0;
        var assessed = 0;
        for (var standing : standings) {
            var power = standing.power();
            var support = standing.current().score();
            if (power != null && support != null) {
                numerator += power * support;
                denominator += 2 * power;
                assessed++;
            }
        }
        var powerful = standings.stream()
                .filter(one -> one.power() != null && one.power() >= threshold)
                .toList();
        var supportive = powerful.stream()
                .filter(one -> one.current().isAtLeast(SupportLevel.SUPPORTIVE))
                .count();
        return new SupportIndex(
                numerator,
                denominator,
                ratio(numerator, denominator),
                assessed,
                standings.size(),
                ratio(assessed, standings.size()),
                ratio(supportive, powerful.size()));
    }

    /** Compares the exact index, not the rounded one; false when nobody is assessed. */
    boolean isAtLeast(BigDecimal bound) {
        return denominator > 0
                && BigDecimal.valueOf(numerator).compareTo(bound.multiply(BigDecimal.valueOf(denominator))) >= 0;
    }

    private static @Nullable BigDecimal ratio(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
