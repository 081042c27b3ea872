package org.mobiletoolkit.stakeholder.people.communication;

/** How people are told. */
public enum CommunicationChannel {
    EMAIL,
    NEWSLETTER,
    INTRANET,
    TEAM_BRIEFING,
    EVENT,
    POSTER,
    VIDEO,
    SOCIAL_MEDIA,
    PRESS
}
