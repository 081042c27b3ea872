package org.mobiletoolkit.device.connectivity;

/** What a survey is about. */
public enum SiteKind {
    /** A building where staff work, such as a clinic. */
    SITE,
    /** A stretch of land where staff travel and visit, such as a round of a community team. */
    AREA
}
