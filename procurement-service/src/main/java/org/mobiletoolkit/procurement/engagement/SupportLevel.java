package org.mobiletoolkit.procurement.engagement;

/**
 * How far a supplier supports the initiative, on the scale of handbook 6.2.
 *
 * <p>Declared from worst to best; UNKNOWN stands outside the scale and never counts as support.
 */
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
