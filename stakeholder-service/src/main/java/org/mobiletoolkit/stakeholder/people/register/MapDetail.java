package org.mobiletoolkit.stakeholder.people.register;

/** How much of the map a picture shows to the one who asked for it. */
enum MapDetail {
    /** Who stands where, with what support. */
    NAMES,
    /** How many stand in each quadrant, as far as that may be told. */
    COUNTS,
    /** The empty map. */
    NOTHING;

    static MapDetail of(InfluenceMap map, boolean mayReadOpinions) {
        if (mayReadOpinions) {
            return NAMES;
        }
        return QuadrantCounts.of(map).isPresent() ? COUNTS : NOTHING;
    }
}
