package org.mobiletoolkit.device.signal;

/** How well a place is connected, best first (handbook 5.7). */
public enum Band {
    EXCELLENT(Recommendation.ONLINE),
    GOOD(Recommendation.ONLINE),
    FAIR(Recommendation.ONLINE_WITH_CACHE),
    POOR(Recommendation.OFFLINE_FIRST),
    NONE(Recommendation.OFFLINE_ONLY);

    private final Recommendation recommendation;

    Band(Recommendation recommendation) {
        this.recommendation = recommendation;
    }

    /** Whether mobile working is possible here at all: FAIR or better. */
    public boolean isUsable() {
        return compareTo(FAIR) <= 0;
    }

    /** How an application should be designed to work here. */
    public Recommendation recommendation() {
        return recommendation;
    }

    /** The worse of this band and the other. */
    Band worst(Band other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
