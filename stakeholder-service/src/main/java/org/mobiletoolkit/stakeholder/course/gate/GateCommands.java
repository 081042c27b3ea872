package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Hold;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeCommands;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;
import org.mobiletoolkit.stakeholder.course.initiative.RoadmapEntry;

/** Everything that changes a gate review. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class GateCommands {

    /** What of a request or a decision a rule may name. */
    private static final Set<String> MEMBERS = Set.of("waveId", "reasons", "conditions", "roadmap", "returnOn");

    private final GateReviews reviews;
    private final GateDecisions decisions;
    private final EvidencePacks packs;
    private final PackContent packContent;
    private final Initiatives initiatives;
    private final InitiativeCommands initiativeCommands;
    private final DecidingMeetings meetings;
    private final GatePrerequisites prerequisites;
    private final RolloutWaves waves;
    private final CommitmentCommands commitments;
    private final GateSettings settings;
    private final Desk desk;
    private final Caller caller;
    private final Clock clock;

    GateCommands(
            GateReviews reviews,
            GateDecisions decisions,
            EvidencePacks packs,
            PackContent packContent,
            Initiatives initiatives,
            InitiativeCommands initiativeCommands,
            DecidingMeetings meetings,
            GatePrerequisites prerequisites,
            RolloutWaves waves,
            CommitmentCommands commitments,
            GateSettings settings,
            Desk desk,
            Caller caller,
            Clock clock) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.packs = packs;
        this.packContent = packContent;
        this.initiatives = initiatives;
        this.initiativeCommands = initiativeCommands;
        this.meetings = meetings;
        this.prerequisites = prerequisites;
        this.waves = waves;
        this.commitments = commitments;
        this.settings = settings;
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    GateReview request(GateReviewContent request) {
        var initiative = initiatives.requireNamed(request.initiativeId());
        initiatives.holdStill(initiative);
        var latest = reviews.latest(initiative.id(), request.gate(), request.waveId());
        refuse(RequestRule.decide(
                request.gate(),
                wave(request),
                initiative.status(),
                initiative.gatesPassed(),
                latest.map(GateReview::status).orElse(null),
                latest.map(GateReview::passed).orElse(false)));
        var review = new GateReview(desk.begin(), request);
        return desk.made(review, review.requested());
    }

    private RequestRule.Wave wave(GateReviewContent request) {
        if (request.waveId() == null) {
            return RequestRule.Wave.NONE;
        }
        return waves.known(request.initiativeId(), request.waveId())
                ? RequestRule.Wave.KNOWN
                : RequestRule.Wave.UNKNOWN;
    }

    GateReview withdraw(UUID id, Seen seen) {
        var review = desk.seen(reviews, id, seen);
        return desk.moved(review, review.withdraw());
    }

    GateReview decide(NewGateDecision body, UUID id, Seen seen, StepEvidence evidence) {
        var review = desk.seen(reviews, id, seen);
        GateReview.LIFECYCLE.next(review.status(), GateReview.DECIDE);
        var initiative = initiatives.require(review.scopeId());
        initiatives.holdStill(initiative);
        refuse(RedecisionRule.decide(body.decision(), review.verdict(), isLatest(review), initiative.status()));
        var meeting = meetings.require(initiative.id(), body.meetingId());
        var now = clock.instant();
        refuse(GateRule.decide(body.proposal(), gateCase(review, initiative, meeting, evidence, now)));
        refuse(GateRule.sroAttended(meeting, initiative.sro()));
        var ruling = new Ruling(
                Uuid7.generate(clock),
                decisions.of(id).size() + 1,
                review,
                initiative,
                meeting,
                body,
                withIds(body),
                evidence,
                caller.subject(),
                now);
        var decision = freeze(ruling);
        announce(ruling, decision);
        commitments.take(ruling);
        takeEffect(ruling, decision);
        return review;
    }

    private GateDecision freeze(Ruling ruling) {
        var packId = Uuid7.generate(clock);
        var pack = new EvidencePack(packId, ruling.review(), packContent.of(packId, ruling), ruling.decidedAt());
        var decision = new GateDecision(ruling, pack);
        packs.persistAndFlush(pack);
        decisions.persistAndFlush(decision);
        return decision;
    }

    private void announce(Ruling ruling, GateDecision decision) {
        var review = ruling.review();
        desk.decided(review, decision.verdict() + " " + decision.packSha256(), review.decide(decision));
    }

    private void takeEffect(Ruling ruling, GateDecision decision) {
        var initiative = ruling.initiative();
        switch (decision.verdict()) {
            case PASS, PASS_WITH_CONDITIONS -> initiativeCommands.passGate(initiative, decision.gate());
            case HOLD ->
                initiativeCommands.hold(
                        initiative,
                        new Hold(
                                decision.gate(),
                                decision.id(),
                                London.dayOf(ruling.decidedAt()),
                                decision.reasons(),
                                decision.returnOn(),
                                decision.roadmap()));
            case STOP -> initiativeCommands.stop(initiative, decision.reason());
        }
    }

    private GateCase gateCase(
            GateReview review, Initiative initiative, DecidingMeeting meeting, StepEvidence evidence, Instant now) {
        var previous = review.gate().previous();
        return new GateCase(
                previous.isEmpty(),
                previous.map(initiative::hasPassed).orElse(true),
                review.createdBy(),
                London.dayOf(review.createdAt()),
                initiative.programmeManager(),
                caller.subject(),
                caller.may(Access.OWN_INITIATIVES, initiative.id())
                        && caller.subject().equals(initiative.sro()),
                meeting,
                evidence.checkpoints(),
                prerequisites.obstacles(initiative.id(), review.gate()),
                evidence.readAt(),
                settings.maxAge(),
                now,
                London.dayOf(now));
    }

    private boolean isLatest(GateReview review) {
        return reviews.latest(review.scopeId(), review.gate(), review.waveId())
                .filter(latest -> latest.id().equals(review.id()))
                .isPresent();
    }

    private List<RoadmapEntry> withIds(NewGateDecision body) {
        return body.roadmapGiven().stream()
                .map(entry -> new RoadmapEntry(
                        Uuid7.generate(clock), entry.kind(), entry.description(), entry.dueOn(), entry.owner()))
                .toList();
    }

    private static void refuse(GateRule.Outcome outcome) {
        if (outcome instanceof GateRule.Outcome.Refused refused) {
            var refusal = new Refusal(refused.problem(), refused.detail())
                    .rule(refused.rule())
                    .offending(refused.offending());
            refused.offending().stream()
                    .filter(MEMBERS::contains)
                    .forEach(member -> refusal.at(
                            "/" + member,
                            refused.problem().code(),
                            refused.problem().title()));
            throw refusal;
        }
    }
}
