package org.mobiletoolkit.benchmark.figures;

import java.util.Locale;

/**
 * What a figure ought to be.
 *
 * @param limit in the figure's unit
 * @param atLeast true when more is better
 */
public record Goal(double limit, boolean atLeast) {

    /** Better is more. */
    public static Goal atLeast(double limit) {
        return new Goal(limit, true);
    }

    /** Better is less. */
    public static Goal atMost(double limit) {
        return new Goal(limit, false);
    }

    /** Whether a figure is good enough. */
    public boolean isMetBy(double figure) {
        return atLeast ? figure >= limit : figure <= limit;
    }

    /** The goal and whether the figure meets it, in words. */
    public String judge(double figure) {
        return String.format(
                Locale.ROOT,
                "goal %s %s: %s",
                atLeast ? "at least" : "at most",
                shown(),
                isMetBy(figure) ? "met" : "MISSED");
    }

    private String shown() {
        return limit == Math.rint(limit) ? String.format(Locale.ROOT, "%,d", (long) limit) : Double.toString(limit);
    }
}
