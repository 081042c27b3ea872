package org.mobiletoolkit.procurement.engagement;

/** Support on the scale of handbook 6.2, from −2 to +2. UNKNOWN has no score and is never counted as 0. */
public enum SupportLevel {
    /** Works against it (−2). */
    OPPONENT,
    /** Drags its feet (−1). */
    RESISTANT,
    /** Neither helps nor hinders (0). */
    NEUTRAL,
    /** Helps when asked (+1). */
    SUPPORTIVE,
    /** Promotes it unasked (+2). */
    CHAMPION,
    /** Not assessed; never counted as 0. */
    UNKNOWN;

    /** True for SUPPORTIVE and CHAMPION. */
    boolean isSupportive() {
        return this == SUPPORTIVE || this == CHAMPION;
    }
}
