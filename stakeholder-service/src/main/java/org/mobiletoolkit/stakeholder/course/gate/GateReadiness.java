package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.person.Restrictions;
import org.mobiletoolkit.stakeholder.access.OpinionReaders;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;
import org.mobiletoolkit.stakeholder.course.initiative.RoadmapTaskView;
import org.mobiletoolkit.stakeholder.course.initiative.RoadmapTasks;

/** Puts together what stands between an initiative and its next gate. */
@ApplicationScoped
class GateReadiness {

    private final GateReviews reviews;
    private final GateCommitments commitments;
    private final GatePrerequisites prerequisites;
    private final DecidingMeetings meetings;
    private final KnownEvidence evidence;
    private final RoadmapTasks tasks;
    private final OpinionReaders readers;
    private final Restrictions restrictions;
    private final Caller caller;
    private final Clock clock;
    private final AvailableActions available;

    GateReadiness(
            GateReviews reviews,
            GateCommitments commitments,
            GatePrerequisites prerequisites,
            DecidingMeetings meetings,
            KnownEvidence evidence,
            RoadmapTasks tasks,
            OpinionReaders readers,
            Restrictions restrictions,
            Caller caller,
            Clock clock,
            AvailableActions available) {
        this.available = available;
        this.reviews = reviews;
        this.commitments = commitments;
        this.prerequisites = prerequisites;
        this.meetings = meetings;
        this.evidence = evidence;
        this.tasks = tasks;
        this.readers = readers;
        this.restrictions = restrictions;
        this.caller = caller;
        this.clock = clock;
    }

    ReadinessView of(Initiative initiative) {
        var today = London.today(clock);
        var step = initiative.currentStep();
        var gate = step == null ? null : step.gate();
        var latest = gate == null ? Optional.<GateReview>empty() : reviews.latest(initiative.id(), gate, null);
        var unmet = gate == null ? List.<ReadinessView.UnmetCheckpoint>of() : unmet(initiative, gate);
        var obstacles =
                gate == null ? List.<GatePrerequisite.Obstacle>of() : prerequisites.obstacles(initiative.id(), gate);
        var board = meetings.leaders(Set.of(initiative.id())).containsKey(initiative.id());
        return new ReadinessView(
                initiative.id(),
                initiative.status(),
                gate,
                gate != null
                        && initiative.status() == InitiativeStatus.ACTIVE
                        && unmet.isEmpty()
                        && obstacles.isEmpty()
                        && board,
                refusal(initiative, gate, latest),
                unmet,
                obstacles,
                board,
                latest.filter(review -> review.status() == GateReview.Status.REQUESTED)
                        .map(GateReview::id)
                        .orElse(null),
                commitments.openOf(initiative.id()).stream()
                        .map(commitment -> GateCommitmentView.of(
                                commitment,
                                today,
                                initiative.status() == InitiativeStatus.CLOSED_STOPPED,
                                caller.subject(),
                                available))
                        .toList(),
                rest(initiative, today));
    }

    private List<ReadinessView.UnmetCheckpoint> unmet(Initiative initiative, Gate gate) {
        return evidence.known(initiative.id(), gate).stream()
                .filter(checkpoint -> !checkpoint.met())
                .map(checkpoint -> checkpoint.shownTo(readers))
                .map(ReadinessView.UnmetCheckpoint::of)
                .toList();
    }

    private static @Nullable String refusal(Initiative initiative, @Nullable Gate gate, Optional<GateReview> latest) {
        if (initiative.status().closed()) {
            return StageProblem.INITIATIVE_CLOSED.code();
        }
        if (gate == null) {
            return null;
        }
        var outcome = RequestRule.decide(
                gate,
                false,
                initiative.status(),
                initiative.gatesPassed(),
                latest.map(GateReview::status).orElse(null),
                latest.map(GateReview::passed).orElse(false));
        return outcome instanceof GateRule.Outcome.Refused refused
                ? refused.problem().code()
                : null;
    }

    private ReadinessView.@Nullable Rest rest(Initiative initiative, LocalDate today) {
        var hold = initiative.hold();
        if (hold == null) {
            return null;
        }
        var cover = restrictions.cover();
        return new ReadinessView.Rest(
                hold.gate(),
                hold.heldOn(),
                hold.reasons(),
                hold.returnOn(),
                hold.returnOn() != null && !today.isBefore(hold.returnOn()),
                tasks.openOf(initiative.id()).stream()
                        .map(task -> RoadmapTaskView.of(task, today, available, cover))
                        .toList());
    }
}
