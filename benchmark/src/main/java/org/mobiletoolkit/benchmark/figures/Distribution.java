package org.mobiletoolkit.benchmark.figures;

import java.util.Arrays;
import java.util.Collection;

/** Measurements of one quantity, in order of size. */
public final class Distribution {

    private final double[] sorted;

    private Distribution(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * The distribution of some measurements, in whatever unit they are.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Distribution of(Collection<Double> measurements) {
        if (measurements.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        var sorted = measurements.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Distribution(sorted);
    }

    /** The middle one; of an even number the mean of the two in the middle. */
    public double median() {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The smallest measurement that at least this share of all does not exceed (nearest rank).
     *
     * @param share in percent, above 0 and at most 100
     */
    public double percentile(double share) {
        if (!(share > 0 && share <= 100)) {
            throw new IllegalArgumentException("a percentile is above 0 and at most 100, not " + share);
        }
        // scaled first: 0.99 × 100 would round up to the rank after the right one
        var rank = (int) Math.ceil(share * sorted.length / 100);
        return sorted[Math.max(rank, 1) - 1];
    }

    /** The smallest. */
    public double least() {
        return sorted[0];
    }

    /** The largest. */
    public double most() {
        return sorted[sorted.length - 1];
    }

    /** How many there are. */
    public int count() {
        return sorted.length;
    }
}
