package org.mobiletoolkit.stakeholder.course.gate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;
import org.mobiletoolkit.stakeholder.course.initiative.RoadmapEntry;

/** A decision that the rule has granted, with all that it was taken on; what is frozen and stored. */
record Ruling(
        UUID id,
        int number,
        GateReview review,
        Initiative initiative,
        DecidingMeeting meeting,
        NewGateDecision body,
        List<RoadmapEntry> roadmap,
        StepEvidence evidence,
        String decidedBy,
        Instant decidedAt) {}
