package org.mobiletoolkit.stakeholder.people.register;

/** How a stakeholder likes to be reached. */
public enum EngagementChannel {
    FACE_TO_FACE,
    VIDEO,
    PHONE,
    EMAIL,
    GROUP_MEETING,
    NEWSLETTER
}
