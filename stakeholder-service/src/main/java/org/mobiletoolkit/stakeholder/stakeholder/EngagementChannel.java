package org.mobiletoolkit.stakeholder.stakeholder;

/** How a stakeholder likes to be reached. */
public enum EngagementChannel {
    FACE_TO_FACE,
    VIDEO,
    PHONE,
    EMAIL,
    GROUP_MEETING,
    NEWSLETTER
}
