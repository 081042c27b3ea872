package org.mobiletoolkit.device.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rates a site by the bands of its points (handbook 5.7).
 *
 * <p>The band of the site is the band of a low percentile of its points by nearest rank, never of a mean: decibels do not
 * average. Because a band only falls as a reading weakens, ranking the bands finds the same band as ranking the readings
 * would, and it also holds where a site was surveyed by several technologies whose readings cannot be compared, or where
 * SINR or a lack of service made a point worse than its power says.
 *
 * @param band of the site; null until it is surveyed
 * @param usablePct share of points that are FAIR or better, 0 to 100 with one decimal; null until it is surveyed
 */
public record SiteRating(@Nullable Band band, @Nullable BigDecimal usablePct) {

    /**
     * Rates by the number of points in each band.
     *
     * @param percentile which fraction of the points may be worse than the site is said to be, above 0 and at most 1
     */
    static SiteRating of(Map<Band, Long> counts, BigDecimal percentile) {
        long points = sum(counts, band -> true);
        if (points == 0) {
            return new SiteRating(null, null);
        }
        long rank = percentile
                .multiply(BigDecimal.valueOf(points))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        return new SiteRating(atRank(counts, rank), usablePct(counts));
    }

    private static Band atRank(Map<Band, Long> counts, long rank) {
        var bestFirst = Band.values();
        long passed = 0;
        for (int i = bestFirst.length - 1; i > 0; i--) {
            passed += counts.getOrDefault(bestFirst[i], 0L);
            if (passed >= rank) {
                return bestFirst[i];
            }
        }
        return bestFirst[0];
    }

    /** Share of points that are FAIR or better, 0 to 100 with one decimal; null without points. */
    public static @Nullable BigDecimal usablePct(Map<Band, Long> counts) {
        long points = sum(counts, band -> true);
        return points == 0
                ? null
                : BigDecimal.valueOf(sum(counts, Band::isUsable) * 100)
                        .divide(BigDecimal.valueOf(points), 1, RoundingMode.HALF_UP);
    }

    private static long sum(Map<Band, Long> counts, Predicate<Band> which) {
        return counts.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
