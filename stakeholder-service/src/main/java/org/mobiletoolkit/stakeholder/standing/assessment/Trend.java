package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.mobiletoolkit.stakeholder.standing.assessment.MaturityScore.rounded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How completed assessments of one scheme follow one another, the earliest first.
 *
 * @param baselineId the earliest baseline among them; null when none is
 */
public record Trend(@Nullable UUID baselineId, List<TrendPoint> points) {

    /**
     * One assessment of the trend.
     *
     * @param sinceBaseline null for the baseline itself, for what came before it, and without one
     * @param sincePrevious null for the first
     */
    public record TrendPoint(
            UUID assessmentId,
            String title,
            LocalDate completedOn,
            boolean baseline,
            @Nullable BigDecimal overall,
            @Nullable BigDecimal indexPct,
            Map<String, BigDecimal> dimensions,
            @Nullable TrendChange sinceBaseline,
            @Nullable TrendChange sincePrevious) {}

    /**
     * What became of the scores: they are subtracted as they are, and the difference is rounded; a rise is positive.
     *
     * @param overall null when either has no overall score, or when they are means over different dimensions
     * @param dimensions of those that both have assessed
     */
    public record TrendChange(
            @Nullable BigDecimal overall, @Nullable BigDecimal indexPct, Map<String, BigDecimal> dimensions) {

        static TrendChange between(Measured before, Measured after) {
            var changes = new LinkedHashMap<String, BigDecimal>();
            after.dimensions().forEach((dimension, score) -> {
                var then = before.dimensions().get(dimension);
                if (then != null) {
                    changes.put(dimension, rounded(score.subtract(then)));
                }
            });
            // a mean over other sections (DMA_2015 names its own) measures something else
            var comparable =
                    before.dimensions().keySet().equals(after.dimensions().keySet());
            return new TrendChange(
                    comparable ? difference(before.overall(), after.overall()) : null,
                    comparable ? difference(before.indexPct(), after.indexPct()) : null,
                    changes);
        }

        private static @Nullable BigDecimal difference(@Nullable BigDecimal before, @Nullable BigDecimal after) {
            return before == null || after == null ? null : rounded(after.subtract(before));
        }
    }

    /** The trend of assessments that stand in the order of their completion. */
    static Trend of(List<Measured> inOrder) {
        var baseline = inOrder.stream().filter(Measured::startsFrom).findFirst();
        var from = baseline.map(inOrder::indexOf).orElse(inOrder.size());
        var points = new ArrayList<TrendPoint>();
        for (var i = 0; i < inOrder.size(); i++) {
            var now = inOrder.get(i);
            points.add(new TrendPoint(
                    now.id(),
                    now.title(),
                    now.completedOn(),
                    i == from,
                    shown(now.overall()),
                    shown(now.indexPct()),
                    shown(now.dimensions()),
                    i > from ? TrendChange.between(inOrder.get(from), now) : null,
                    i > 0 ? TrendChange.between(inOrder.get(i - 1), now) : null));
        }
        return new Trend(baseline.map(Measured::id).orElse(null), List.copyOf(points));
    }

    private static @Nullable BigDecimal shown(@Nullable BigDecimal value) {
        return value == null ? null : rounded(value);
    }

    private static Map<String, BigDecimal> shown(Map<String, BigDecimal> values) {
        var shown = new LinkedHashMap<>(values);
        shown.replaceAll((dimension, value) -> rounded(value));
        return shown;
    }
}
