package org.mobiletoolkit.stakeholder.course.initiative;

/** How far an entry of a hold's roadmap is worked on. */
public enum RoadmapStatus {
    PLANNED,
    IN_PROGRESS,
    DONE,
    DROPPED,
    /** The hold that it belonged to was replaced, or the initiative was stopped. */
    LAPSED;

    /** Whether there is still something to do. */
    boolean open() {
        return this == PLANNED || this == IN_PROGRESS;
    }
}
