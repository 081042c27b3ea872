package org.mobiletoolkit.stakeholder.stakeholder;

/** How closely a stakeholder is to be managed, by power and interest (handbook 6.1). */
public enum Quadrant {
    MANAGE_CLOSELY,
    KEEP_SATISFIED,
    KEEP_INFORMED,
    MONITOR;

    /** Both scores are 1 to 5; a score equal to the threshold is high, so that one errs towards engaging. */
    public static Quadrant of(int power, int interest, int threshold) {
        if (power >= threshold) {
            return interest >= threshold ? MANAGE_CLOSELY : KEEP_SATISFIED;
        }
        return interest >= threshold ? KEEP_INFORMED : MONITOR;
    }
}
