package org.mobiletoolkit.stakeholder.people.briefing;

import java.util.List;

/**
 * How much of each text a pack may take. The first that fits on two pages is used; the last fits whatever the records
 * say, even if every letter is as wide as a letter can be.
 *
 * @param words counts are letters as people see them, so that none is cut in half
 */
record Budget(
        int words,
        int statement,
        int objectives,
        int opportunities,
        int detail,
        int dimensions,
        int groups,
        int dates) {

    /** From generous to sparing. */
    static final List<Budget> ALL = List.of(
            new Budget(200, 4000, 12, 10, 640, 10, 20, 10),
            new Budget(160, 1600, 8, 6, 320, 10, 14, 8),
            new Budget(140, 1200, 6, 5, 240, 8, 12, 7),
            new Budget(120, 900, 5, 5, 180, 7, 10, 6),
            new Budget(90, 600, 4, 4, 120, 7, 8, 5),
            new Budget(70, 400, 3, 3, 90, 7, 6, 4),
            new Budget(50, 240, 3, 3, 60, 7, 4, 3),
            new Budget(32, 140, 2, 3, 32, 7, 3, 3),
            new Budget(22, 100, 1, 2, 22, 6, 2, 3));

    /** Half way to another. */
    Budget between(Budget other) {
        return new Budget(
                (words + other.words) / 2,
                (statement + other.statement) / 2,
                (objectives + other.objectives) / 2,
                (opportunities + other.opportunities) / 2,
                (detail + other.detail) / 2,
                (dimensions + other.dimensions) / 2,
                (groups + other.groups) / 2,
                (dates + other.dates) / 2);
    }
}
