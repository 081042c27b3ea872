package org.mobiletoolkit.stakeholder.people.consultation;

/** How people are consulted (handbook 6.4). */
public enum ConsultationMethod {
    WORKSHOP(true),
    ONE_TO_ONE(true),
    SURVEY(false),
    MEETING(true),
    BRIEFING(true);

    private final boolean meeting;

    ConsultationMethod(boolean meeting) {
        this.meeting = meeting;
    }

    /** True when people meet, so that the minimum open period may be waived. */
    boolean isMeeting() {
        return meeting;
    }
}
