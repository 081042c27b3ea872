package org.mobiletoolkit.stakeholder.course.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a gate decision is judged by, besides the decision itself.
 *
 * @param firstGate whether it is gate 1, where a hold must show an interim way
 * @param previousGatePassed whether the gate before it is passed; true for the first
 * @param requester who asked for the gate
 * @param requestedOn the day on which that was, local to Europe/London
 * @param decider who decides, by the subject of the token
 * @param deciderIsSro whether that is the SRO of the initiative, acting in this role
 * @param checkpoints the checkpoints of the step as the services just answered
 * @param obstacles what other features miss before this gate
 * @param readAt when they were asked
 * @param maxAge how old an answer may be at the decision
 * @param now the moment of the decision
 * @param today the day of the decision, local to Europe/London
 */
record GateCase(
        boolean firstGate,
        boolean previousGatePassed,
        String requester,
        LocalDate requestedOn,
        String programmeManager,
        String decider,
        boolean deciderIsSro,
        DecidingMeeting meeting,
        List<CheckpointReading> checkpoints,
        List<GatePrerequisite.Obstacle> obstacles,
        Instant readAt,
        Duration maxAge,
        Instant now,
        LocalDate today) {

    boolean deciderChairs() {
        return meeting.chairSubjects().contains(decider);
    }

    boolean deciderWasThere() {
        return deciderChairs() || meeting.attendeeSubjects().contains(decider);
    }
}
