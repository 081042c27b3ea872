package org.mobiletoolkit.stakeholder.standing.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the domain scores of a maturity assessment come to (handbook 6.7): the mean of each dimension over its assessed
 * domains, and the mean of the dimensions. All six decimals.
 *
 * @param notAssessed dimensions without any assessed domain
 * @param overall mean of the dimensions, each of equal weight; null while a dimension is not assessed
 * @param indexPct where the overall mean lies between the lowest and the highest possible score, 0 to 100
 * @param gap target minus overall; null without a target
 * @param gaps target minus mean of each dimension that has both
 */
public record MaturityScore(
        Map<String, BigDecimal> dimensions,
        List<String> notAssessed,
        @Nullable BigDecimal overall,
        @Nullable BigDecimal indexPct,
        @Nullable BigDecimal gap,
        Map<String, BigDecimal> gaps) {

    private static final MathContext PRECISE = MathContext.DECIMAL128;
    private static final int DECIMALS = 6;

    static MaturityScore of(
            MaturityScheme scheme,
            List<DomainScore> scores,
            @Nullable BigDecimal target,
            List<DimensionTarget> targets) {
        var exact = Exact.of(scheme, scores);
        var overall = exact.overall();
        var rounded = new LinkedHashMap<>(exact.dimensions());
        rounded.replaceAll((dimension, mean) -> rounded(mean));
        return new MaturityScore(
                rounded,
                exact.notAssessed(),
                overall == null ? null : rounded(overall),
                exact.indexPct() == null ? null : rounded(exact.indexPct()),
                overall == null || target == null ? null : rounded(target.subtract(overall)),
                gaps(exact.dimensions(), targets));
    }

    /** The same before it is rounded, which it is once, when it is answered. */
    record Exact(
            Map<String, BigDecimal> dimensions,
            List<String> notAssessed,
            @Nullable BigDecimal overall,
            @Nullable BigDecimal indexPct) {

        static Exact of(MaturityScheme scheme, List<DomainScore> scores) {
            var points = byDimension(scheme, scores);
            var means = new LinkedHashMap<String, BigDecimal>();
            points.forEach((dimension, assessed) -> {
                if (!assessed.isEmpty()) {
                    means.put(
                            dimension,
                            mean(assessed.stream().map(BigDecimal::valueOf).toList()));
                }
            });
            var notAssessed = points.keySet().stream()
                    .filter(dimension -> !means.containsKey(dimension))
                    .toList();
            var overall = means.isEmpty() || !notAssessed.isEmpty() ? null : mean(means.values());
            return new Exact(means, notAssessed, overall, overall == null ? null : index(scheme, overall));
        }
    }

    private static Map<String, BigDecimal> gaps(Map<String, BigDecimal> means, List<DimensionTarget> targets) {
        var gaps = new LinkedHashMap<String, BigDecimal>();
        for (var aim : targets) {
            var mean = means.get(aim.dimension());
            if (mean != null) {
                gaps.put(aim.dimension(), rounded(aim.target().subtract(mean)));
            }
        }
        return gaps;
    }

    /** The assessed points of every dimension: all seven pillars, or the sections that the scores name. */
    private static Map<String, List<Integer>> byDimension(MaturityScheme scheme, List<DomainScore> scores) {
        var names = scheme == MaturityScheme.DMA_2023
                ? Arrays.stream(Pillar.values()).map(Enum::name)
                : scores.stream().map(DomainScore::dimension).distinct();
        return names.collect(Collectors.toMap(
                name -> name, name -> points(scores.stream(), name), (one, other) -> one, LinkedHashMap::new));
    }

    private static List<Integer> points(Stream<DomainScore> scores, String dimension) {
        return scores.filter(score -> score.dimension().equals(dimension))
                .map(DomainScore::points)
                .filter(Objects::nonNull)
                .toList();
    }

    private static BigDecimal mean(Collection<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), PRECISE);
    }

    private static BigDecimal index(MaturityScheme scheme, BigDecimal overall) {
        var floor = BigDecimal.valueOf(scheme.floor());
        var span = BigDecimal.valueOf(scheme.ceiling()).subtract(floor);
        return overall.subtract(floor).multiply(BigDecimal.valueOf(100)).divide(span, PRECISE);
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
