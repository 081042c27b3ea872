package org.mobiletoolkit.stakeholder.people.register;

/** How closely a stakeholder is to be managed, by power and interest (handbook 6.1). */
public enum Quadrant {
    MANAGE_CLOSELY("Manage closely", "Involve in decisions, face to face; give seats in governance"),
    KEEP_SATISFIED(
            "Keep satisfied",
            "Enough contact to stay satisfied, regular senior updates; raise interest if they can unlock resources"),
    KEEP_INFORMED("Keep informed", "Regular updates, consult on their area; potential champions"),
    MONITOR("Monitor", "Watch for change; light communication");

    private final String label;
    private final String strategy;

    Quadrant(String label, String strategy) {
        this.label = label;
        this.strategy = strategy;
    }

    /** Its name in words. */
    String label() {
        return label;
    }

    /** What to do with those who stand in it. */
    String strategy() {
        return strategy;
    }

    /** Both scores are 1 to 5; a score equal to the threshold is high, so that one errs towards engaging. */
    public static Quadrant of(int power, int interest, int threshold) {
        if (power >= threshold) {
            return interest >= threshold ? MANAGE_CLOSELY : KEEP_SATISFIED;
        }
        return interest >= threshold ? KEEP_INFORMED : MONITOR;
    }
}
