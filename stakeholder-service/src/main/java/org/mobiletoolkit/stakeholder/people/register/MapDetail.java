package org.mobiletoolkit.stakeholder.people.register;

/** How much of the map a picture shows to the one who asked for it. */
enum MapDetail {
    /** Who stands where, with what support. */
    NAMES,
    /** How many stand in each quadrant, or that they are few. */
    COUNTS,
    /** The empty map. */
    NOTHING;

    /** The fewest people whom a picture without names counts: of fewer one could guess who it is (as handbook 6.5). */
    static final int FEWEST_COUNTED = 5;

    static MapDetail of(InfluenceMap map, boolean mayReadOpinions) {
        if (mayReadOpinions) {
            return NAMES;
        }
        return map.stakeholders().size() - map.notPlaced() >= FEWEST_COUNTED ? COUNTS : NOTHING;
    }
}
