package org.mobiletoolkit.procurement.engagement;

/** How well a supplier's own mobile roadmap fits the vision (source line 153). */
public enum RoadmapAlignment {
    /** The roadmap delivers what the vision needs. */
    ALIGNED,
    /** It delivers some of it. */
    PARTIALLY_ALIGNED,
    /** It leads elsewhere. */
    NOT_ALIGNED,
    /** Not established. */
    UNKNOWN;

    /** True when the roadmap fits at least in part. */
    boolean isAligned() {
        return this == ALIGNED || this == PARTIALLY_ALIGNED;
    }
}
