package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.standing.assessment.Trend.TrendChange;
import org.mobiletoolkit.stakeholder.standing.assessment.Trend.TrendPoint;

class TrendTest {

    private static Measured measured(int month, boolean baseline, String overall, Map<String, BigDecimal> dimensions) {
        return new Measured(
                UUID.randomUUID(),
                "month " + month,
                LocalDate.of(2026, month, 1),
                baseline,
                overall == null ? null : new BigDecimal(overall),
                overall == null ? null : new BigDecimal(overall).multiply(BigDecimal.TEN),
                dimensions);
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number).setScale(6);
    }

    @Test
    void isEmptyWithoutAssessments() {
        assertThat(Trend.of(List.of())).isEqualTo(new Trend(null, List.of()));
    }

    @Test
    void measuresFromTheFirstBaselineAndFromTheOneBefore() {
        var earlier = measured(1, false, "2", Map.of("a", n("2"), "b", n("2")));
        var baseline = measured(2, true, "2.5", Map.of("a", n("3"), "b", n("2")));
        var again = measured(3, true, "3", Map.of("a", n("2"), "b", n("4")));
        var last = measured(4, false, "4.5", Map.of("a", n("5"), "b", n("4")));

        var trend = Trend.of(List.of(earlier, baseline, again, last));

        assertThat(trend.baselineId()).isEqualTo(baseline.id());
        assertThat(trend.points()).extracting(TrendPoint::baseline).containsExactly(false, true, false, false);
        assertThat(trend.points())
                .extracting(TrendPoint::sinceBaseline)
                .containsExactly(
                        null,
                        null,
                        new TrendChange(n("0.5"), n("5.0"), Map.of("a", n("-1"), "b", n("2"))),
                        new TrendChange(n("2.0"), n("20.0"), Map.of("a", n("2"), "b", n("2"))));
        assertThat(trend.points().get(0).sincePrevious()).isNull();
        assertThat(trend.points().get(3).sincePrevious())
                .isEqualTo(new TrendChange(n("1.5"), n("15.0"), Map.of("a", n("3"), "b", n("0"))));
    }

    @Test
    void comparesOnlyWhatBothHaveAssessed() {
        var before = measured(1, true, null, Map.of("a", n("2")));
        var after = measured(2, false, "3", Map.of("a", n("3"), "b", n("3")));

        assertThat(Trend.of(List.of(before, after)).points().get(1).sinceBaseline())
                .isEqualTo(new TrendChange(null, null, Map.of("a", n("1"))));
    }

    @Test
    void subtractsBeforeItRounds() {
        // 2/3 and 1/3: rounded first they would differ by 0.333334
        var before = measured(1, true, "0.3333333333", Map.of("a", new BigDecimal("0.3333333333")));
        var after = measured(2, false, "0.6666666667", Map.of("a", new BigDecimal("0.6666666667")));

        var point = Trend.of(List.of(before, after)).points().get(1);

        assertThat(point.overall()).isEqualTo(n("0.666667"));
        assertThat(point.dimensions()).isEqualTo(Map.of("a", n("0.666667")));
        assertThat(point.sinceBaseline())
                .isEqualTo(new TrendChange(n("0.333333"), n("3.333333"), Map.of("a", n("0.333333"))));
    }

    @Test
    void comparesNoMeansOverOtherSections() {
        var before = measured(1, true, "60", Map.of("Readiness", n("60")));
        var after = measured(2, false, "70", Map.of("Readiness", n("50"), "Capabilities", n("90")));

        assertThat(Trend.of(List.of(before, after)).points().get(1).sinceBaseline())
                .isEqualTo(new TrendChange(null, null, Map.of("Readiness", n("-10"))));
    }

    @Test
    void hasNoChangeSinceABaselineThatThereIsNot() {
        var trend = Trend.of(List.of(measured(1, false, "2", Map.of()), measured(2, false, "3", Map.of())));

        assertThat(trend.baselineId()).isNull();
        assertThat(trend.points()).extracting(TrendPoint::sinceBaseline).containsOnlyNulls();
        assertThat(trend.points().get(1).sincePrevious()).isEqualTo(new TrendChange(n("1"), n("10"), Map.of()));
    }
}
