package org.mobiletoolkit.stakeholder.course.initiative;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.right.Rights;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.access.Access;

/** Everything that changes an initiative. Each method is one transaction, or part of the caller's. */
@ApplicationScoped
@Transactional
public class InitiativeCommands {

    private final Initiatives initiatives;
    private final RoadmapTasks tasks;
    private final RoadmapCommands roadmap;
    private final MergePatch mergePatch;
    private final Journal journal;
    private final FactBoard facts;
    private final Caller caller;
    private final Rights rights;
    private final Clock clock;

    InitiativeCommands(
            Initiatives initiatives,
            RoadmapTasks tasks,
            RoadmapCommands roadmap,
            MergePatch mergePatch,
            Journal journal,
            FactBoard facts,
            Caller caller,
            Rights rights,
            Clock clock) {
        this.initiatives = initiatives;
        this.tasks = tasks;
        this.roadmap = roadmap;
        this.mergePatch = mergePatch;
        this.journal = journal;
        this.facts = facts;
        this.caller = caller;
        this.rights = rights;
        this.clock = clock;
    }

    Initiative begin(NewInitiative request) {
        var organisation = Objects.requireNonNull(caller.organisation(), "writers belong to an organisation");
        var members = request.members();
        refuseOnePersonInBothRoles(members);
        var reference = request.reference() == null ? initiatives.nextReference(organisation) : request.reference();
        var initiative = new Initiative(Uuid7.generate(clock), reference, members, clock.instant());
        initiatives.persistAndFlush(initiative);
        journal.created(subject(initiative), members);
        announce(initiative, "create", null, null);
        // so that its checkpoints say from the first moment what is missing
        facts.reconsider(initiative.id());
        return initiative;
    }

    Initiative change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var initiative = initiatives.require(id);
        IfMatch.require(ifMatch, initiative.version());
        Initiatives.refuseClosed(initiative);
        var before = InitiativeChange.of(initiative);
        var after = mergePatch.apply(before, patch);
        refuseOnePersonInBothRoles(after);
        refuseNewSro(initiative, before, after);
        if (after.equals(before)) {
            return initiative;
        }
        var known = InitiativeState.of(initiative);
        initiative.change(after, clock.instant());
        initiatives.flush();
        journal.updated(subject(initiative), before, after);
        if (!InitiativeState.of(initiative).equals(known)) {
            // others show its name and start: they hear of a change though the status is the same
            announce(initiative, "update", initiative.status(), null);
        }
        return initiative;
    }

    Initiative activate(UUID id, @Nullable String ifMatch) {
        var initiative = initiatives.require(id);
        IfMatch.require(ifMatch, initiative.version());
        var before = initiative.status();
        initiative.activate(clock.instant());
        return after(initiative, InitiativeLifecycle.ACTIVATE, before, null);
    }

    Initiative resume(UUID id, @Nullable String ifMatch, Resume how) {
        var initiative = initiatives.require(id);
        initiatives.holdStill(initiative);
        IfMatch.require(ifMatch, initiative.version());
        var before = initiative.status();
        InitiativeLifecycle.RULES.next(before, InitiativeLifecycle.RESUME);
        var hold = initiative.requireHold();
        var today = London.today(clock);
        var known = settled(hold);
        var settled = known.stream().map(Resume.EntryOutcome::entryId).collect(Collectors.toSet());
        refuseUnready(ResumeRule.decide(hold, settled, how.answered(), how.reason(), today));
        var outcomes = Stream.concat(known.stream(), how.answers().stream()).toList();
        roadmap.settle(hold, how.answers());
        initiative.resume(new Resumption(hold, today, caller.subject(), how.reason(), outcomes), clock.instant());
        return after(initiative, InitiativeLifecycle.RESUME, before, how.reason());
    }

    /** What is on record already of a hold's roadmap. */
    private List<Resume.EntryOutcome> settled(Hold hold) {
        return tasks.of(hold).stream()
                .filter(task -> task.status() == RoadmapStatus.DONE || task.status() == RoadmapStatus.DROPPED)
                .map(task -> new Resume.EntryOutcome(
                        task.id(), Resumption.Result.valueOf(task.status().name()), task.outcome()))
                .toList();
    }

    /** A gate is passed; passing it again (a later wave, conditions discharged) changes nothing. */
    public void passGate(Initiative initiative, Gate gate) {
        if (initiative.hasPassed(gate)) {
            return;
        }
        var before = initiative.status();
        initiative.pass(gate, clock.instant());
        var command = initiative.currentStep() == null ? InitiativeLifecycle.COMPLETE : InitiativeLifecycle.PASS_GATE;
        after(initiative, command, before, null);
    }

    /** The board holds the initiative, or extends the hold. */
    public void hold(Initiative initiative, Hold why) {
        var before = initiative.status();
        initiative.hold(why, clock.instant());
        roadmap.plan(initiative, why);
        after(initiative, InitiativeLifecycle.HOLD, before, String.join("; ", why.reasons()));
    }

    /** The board stops the initiative for good. */
    public void stop(Initiative initiative, @Nullable String reason) {
        var before = initiative.status();
        initiative.stop(clock.instant());
        roadmap.lapse(initiative);
        after(initiative, InitiativeLifecycle.STOP, before, reason);
    }

    private Initiative after(Initiative initiative, String command, InitiativeStatus before, @Nullable String reason) {
        initiatives.flush();
        announce(initiative, command, before, reason);
        return initiative;
    }

    private void announce(
            Initiative initiative, String command, @Nullable InitiativeStatus from, @Nullable String reason) {
        journal.transitioned(
                subject(initiative), command, from, initiative.status(), reason, InitiativeState.of(initiative));
    }

    /**
     * Whoever is the SRO decides gates and forms the board, so nobody puts somebody in this place from below: from the
     * moment the work begins it is handed on by an SRO.
     */
    private void refuseNewSro(Initiative initiative, InitiativeChange before, InitiativeChange after) {
        if (initiative.status() != InitiativeStatus.DRAFT
                && !after.sro().equals(before.sro())
                && !caller.may(Access.OWN_INITIATIVES, initiative.id())) {
            throw new Refusal(CommonProblem.FORBIDDEN, "Only an SRO hands an initiative at work to another SRO")
                    .rule("INITIATIVE.SRO")
                    .with("allowedRoles", rights.roles(Access.OWN_INITIATIVES))
                    .at("/sro", "sro-only", "Must be changed by an SRO");
        }
    }

    private static void refuseOnePersonInBothRoles(InitiativeChange members) {
        if (members.sro().equals(members.programmeManager())) {
            throw new Refusal(
                            CommonProblem.RULE_VIOLATED,
                            "The programme manager requests gates and the SRO decides them: they are two people")
                    .rule("INITIATIVE.SEPARATION")
                    .offending(List.of(members.sro()))
                    .at("/programmeManager", "same-person", "Must not be the SRO");
        }
    }

    private static void refuseUnready(ResumeRule.Outcome outcome) {
        if (outcome instanceof ResumeRule.Outcome.Unanswered unanswered) {
            var refusal = new Refusal(
                            InitiativeProblem.ROADMAP_NOT_ANSWERED,
                            "Say for each entry of the roadmap, and for no other, what became of it")
                    .rule("INITIATIVE.RESUME")
                    .offending(unanswered.entries());
            throw refusal.with("unknownEntries", unanswered.strangers());
        }
        if (outcome instanceof ResumeRule.Outcome.TooEarly tooEarly) {
            throw new Refusal(
                            InitiativeProblem.RETURN_DATE_NOT_REACHED,
                            "The board wants to look again on %s; say why it resumes now"
                                    .formatted(tooEarly.returnOn()))
                    .rule("INITIATIVE.RESUME")
                    .with("returnOn", tooEarly.returnOn().toString());
        }
    }

    private static Subject subject(Initiative initiative) {
        return new Subject("initiative", initiative.id(), initiative.id(), initiative.version());
    }
}
