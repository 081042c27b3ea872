package org.mobiletoolkit.stakeholder.people.register;

import java.util.List;

/**
 * How the power/interest map is cut (handbook 6.1): in two at the configured threshold, or in three at ≤ 2, 3 and ≥ 4.
 *
 * @param name {@value #TWO} or {@value #THREE}
 * @param threshold the lowest score that counts as high on the map of two by two, 1 to 5
 */
record MapGrid(String name, int threshold) {

    static final String TWO = "2x2";
    static final String THREE = "3x3";

    /** As a query parameter is checked. */
    static final String FORM = TWO + "|" + THREE;

    /** The band of a score; every score has exactly one, and a higher score never a lower one. */
    InfluenceBand bandOf(int score) {
        if (name.equals(THREE)) {
            return score >= 4 ? InfluenceBand.HIGH : score == 3 ? InfluenceBand.MEDIUM : InfluenceBand.LOW;
        }
        return score >= threshold ? InfluenceBand.HIGH : InfluenceBand.LOW;
    }

    /** The bands of this map, the lowest first. */
    List<InfluenceBand> bands() {
        return name.equals(THREE)
                ? List.of(InfluenceBand.LOW, InfluenceBand.MEDIUM, InfluenceBand.HIGH)
                : List.of(InfluenceBand.LOW, InfluenceBand.HIGH);
    }
}
