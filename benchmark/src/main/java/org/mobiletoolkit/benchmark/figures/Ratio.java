package org.mobiletoolkit.benchmark.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How two contenders compare, round by round: what disturbs the machine disturbs both of one round. */
public final class Ratio {

    private static final double NOISE = 0.25;

    private final Distribution values;

    private Ratio(Distribution values) {
        this.values = values;
    }

    /**
     * The first over the second, for each round.
     *
     * @throws IllegalArgumentException when they were not measured in the same rounds
     */
    public static Ratio of(List<Double> first, List<Double> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException("only contenders of the same rounds can be compared");
        }
        var values = new ArrayList<Double>();
        for (var round = 0; round < first.size(); round++) {
            values.add(first.get(round) / second.get(round));
        }
        return new Ratio(Distribution.of(values));
    }

    public double median() {
        return values.median();
    }

    /** True when the median differs by so little that nothing may be concluded from it. */
    public boolean isNoDifference() {
        return Math.abs(median() - 1) < NOISE;
    }

    /** Median and range. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", median(), values.least(), values.most());
    }
}
