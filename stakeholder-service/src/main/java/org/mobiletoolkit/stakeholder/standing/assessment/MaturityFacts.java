package org.mobiletoolkit.stakeholder.standing.assessment;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mobiletoolkit.platform.fact.Fact;

/** Whether a maturity baseline stands (handbook 2.3, VIS1.MATURITY). */
final class MaturityFacts {

    static final String MATURITY = "VIS1.MATURITY";

    private MaturityFacts() {}

    /**
     * A baseline is completed, signed off, has a scored domain in each of the seven pillars, and is not too old.
     *
     * @param maxAgeDays an assessment of exactly this age still counts
     */
    static Fact maturity(List<JudgedMaturity> assessments, LocalDate today, int maxAgeDays) {
        var baselines = assessments.stream().filter(JudgedMaturity::isBaseline).toList();
        // The best is the one with the fewest pillars left out among the fresh; only then does age matter.
        var best = baselines.stream()
                .min(Comparator.<JudgedMaturity, Boolean>comparing(one -> !isFresh(one, today, maxAgeDays))
                        .thenComparing(one -> one.pillarsNotAssessed().size())
                        .thenComparing(one -> Objects.requireNonNull(one.completedOn()), Comparator.reverseOrder()));
        var missing = new ArrayList<String>();
        if (best.isEmpty()) {
            missing.add("a completed baseline, signed off by the CIO, CCIO or SRO");
        }
        best.ifPresent(one -> missing.addAll(one.pillarsNotAssessed()));
        best.filter(one -> !isFresh(one, today, maxAgeDays))
                .ifPresent(one -> missing.add("a baseline not older than %d days".formatted(maxAgeDays)));
        return Fact.of(MATURITY, missing.isEmpty())
                .observed("completedBaselines", baselines.size())
                .observed(
                        "pillarsAssessed",
                        best.map(one -> Pillar.values().length
                                        - one.pillarsNotAssessed().size())
                                .orElse(0))
                .observed(
                        "completedOn",
                        best.map(one -> String.valueOf(one.completedOn())).orElse("none"))
                .required("completedBaselines", 1)
                .required("pillarsAssessed", Pillar.values().length)
                .required("maxAgeDays", maxAgeDays)
                .missing(missing)
                .refs(best.map(one -> "/maturity-assessments/" + one.id()).stream()
                        .toList());
    }

    private static boolean isFresh(JudgedMaturity one, LocalDate today, int maxAgeDays) {
        return DAYS.between(Objects.requireNonNull(one.completedOn()), today) <= maxAgeDays;
    }
}
