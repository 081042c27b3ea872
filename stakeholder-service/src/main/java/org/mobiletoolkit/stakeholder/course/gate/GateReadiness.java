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
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.person.Restrictions;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.FactCalls;
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
    private final GateCommitmentViews commitmentViews;
    private final GatePrerequisites prerequisites;
    private final DecidingMeetings meetings;
    private final KnownEvidence evidence;
    private final FactCalls calls;
    private final RoadmapTasks tasks;
    private final EvidenceReaders readers;
    private final Restrictions restrictions;
    private final Clock clock;
    private final AvailableActions available;

    GateReadiness(
            GateReviews reviews,
            GateCommitments commitments,
            GateCommitmentViews commitmentViews,
            GatePrerequisites prerequisites,
            DecidingMeetings meetings,
            KnownEvidence evidence,
            FactCalls calls,
            RoadmapTasks tasks,
            EvidenceReaders readers,
            Restrictions restrictions,
            Clock clock,
            AvailableActions available) {
        this.available = available;
        this.reviews = reviews;
        this.commitments = commitments;
        this.commitmentViews = commitmentViews;
        this.prerequisites = prerequisites;
        this.meetings = meetings;
        this.evidence = evidence;
        this.calls = calls;
        this.tasks = tasks;
        this.readers = readers;
        this.restrictions = restrictions;
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
                commitmentViews.all(commitments.openOf(initiative.id())),
                rest(initiative, today));
    }

    private List<ReadinessView.UnmetCheckpoint> unmet(Initiative initiative, Gate gate) {
        return evidence.known(initiative.id(), gate).stream()
                .filter(checkpoint -> !checkpoint.met())
                .map(readers.shown(initiative.id()))
                .map(checkpoint -> ReadinessView.UnmetCheckpoint.of(checkpoint, calls::of))
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
                RequestRule.Wave.NONE,
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
