package org.mobiletoolkit.procurement.engagement;

/** How one deals with a supplier. */
public enum EngagementKind {
    /** One-to-one or small meeting. */
    MEETING,
    /** Working session on requirements or the vision. */
    WORKSHOP,
    /** By telephone or video. */
    CALL,
    /** At the supplier's or a reference customer's. */
    SITE_VISIT,
    /** Of a product or its roadmap. */
    DEMONSTRATION,
    /** In writing. */
    CORRESPONDENCE
}
