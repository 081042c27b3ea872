package org.mobiletoolkit.stakeholder.gate;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a gate needs to know of the meeting that decides it (handbook 6.6).
 *
 * @param groupKind kind of the governance group that met, e.g. {@code BOARD}
 * @param quorate whether the group's quorum was present
 * @param heldOn the day of the meeting, local to Europe/London
 * @param chairSubjects who may act as chair in it, by the subject of their token
 * @param attendeeSubjects who was there, by the subject of their token
 */
public record DecidingMeeting(
        UUID id,
        String groupKind,
        boolean quorate,
        LocalDate heldOn,
        Set<String> chairSubjects,
        Set<String> attendeeSubjects) {

    boolean ofBoard() {
        return groupKind.equals("BOARD");
    }

    boolean chairedBy(String subject) {
        return chairSubjects.contains(subject);
    }

    boolean attendedBy(String subject) {
        return attendeeSubjects.contains(subject) || chairedBy(subject);
    }
}
