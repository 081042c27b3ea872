package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.right.Rights;
import org.mobiletoolkit.stakeholder.access.Access;

/** Everything that changes an initiative. Each method is one transaction, or part of the caller's. */
@ApplicationScoped
@Transactional
public class InitiativeCommands {

    private final Initiatives initiatives;
    private final RoadmapTasks tasks;
    private final RoadmapCommands roadmap;
    private final FactBoard facts;
    private final Caller caller;
    private final Rights rights;
    private final Desk desk;

    InitiativeCommands(
            Initiatives initiatives,
            RoadmapTasks tasks,
            RoadmapCommands roadmap,
            FactBoard facts,
            Caller caller,
            Rights rights,
            Desk desk) {
        this.initiatives = initiatives;
        this.tasks = tasks;
        this.roadmap = roadmap;
        this.facts = facts;
        this.caller = caller;
        this.rights = rights;
        this.desk = desk;
    }

    Initiative begin(InitiativeContent said) {
        refuseOnePersonInBothRoles(said);
        var initiative = new Initiative(desk.begin(), said.reference() == null ? numbered(said) : ownNumber(said));
        desk.made(initiative, initiative.created());
        // so that its checkpoints say from the first moment what is missing
        facts.reconsider(initiative.id());
        return initiative;
    }

    private InitiativeContent numbered(InitiativeContent said) {
        var organisation = Objects.requireNonNull(caller.organisation(), "writers belong to an organisation");
        return said.called(initiatives.nextReference(organisation));
    }

    /** Numbers that began with INI- were given before; they stay, and no more come. */
    private static InitiativeContent ownNumber(InitiativeContent said) {
        if (!said.reference().startsWith("PRG-")) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "An organisation's own numbers begin with PRG-")
                    .at("/reference", "pattern", "must be PRG- and a number of up to 9 digits");
        }
        return said;
    }

    Initiative change(UUID id, Seen seen, Patch<InitiativeContent> patch) {
        var initiative = desk.seen(initiatives, id, seen);
        Initiatives.refuseClosed(initiative);
        var before = initiative.content();
        var after = desk.patched(initiative, patch);
        refuseOnePersonInBothRoles(after);
        refuseNewSro(initiative, before, after);
        if (after.equals(before)) {
            return initiative;
        }
        var known = InitiativeState.of(initiative);
        desk.changed(initiative, after, to -> initiative.change(to, now()));
        return InitiativeState.of(initiative).equals(known) ? initiative : desk.moved(initiative, initiative.updated());
    }

    Initiative activate(UUID id, Seen seen) {
        var initiative = desk.seen(initiatives, id, seen);
        return desk.moved(initiative, initiative.activate(now()));
    }

    Initiative resume(UUID id, Seen seen, Resume how) {
        var initiative = desk.openAlone(initiatives, id, seen);
        InitiativeLifecycle.RULES.next(initiative.status(), InitiativeLifecycle.RESUME);
        var hold = initiative.requireHold();
        var today = London.today(desk.clock());
        var known = settled(hold);
        var settled = known.stream().map(Resume.EntryOutcome::entryId).collect(Collectors.toSet());
        refuseUnready(ResumeRule.decide(hold, settled, how.answered(), how.reason(), today));
        var outcomes = Stream.concat(known.stream(), how.answers().stream()).toList();
        roadmap.settle(hold, how.answers());
        var resumption = new Resumption(hold, today, desk.caller(), how.reason(), outcomes);
        return desk.moved(initiative, initiative.resume(resumption, now()));
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
        if (!initiative.hasPassed(gate)) {
            desk.moved(initiative, initiative.pass(gate, now()));
        }
    }

    /** The board holds the initiative, or extends the hold. */
    public void hold(Initiative initiative, Hold why) {
        var held = initiative.hold(why, now());
        roadmap.plan(initiative, why);
        desk.moved(initiative, held);
    }

    /** The board stops the initiative for good. */
    public void stop(Initiative initiative, @Nullable String reason) {
        var stopped = initiative.stop(reason, now());
        roadmap.lapse(initiative);
        desk.moved(initiative, stopped);
    }

    private Instant now() {
        return desk.clock().instant();
    }

    /**
     * Whoever is the SRO decides gates and forms the board, so nobody puts somebody in this place from below: from the
     * moment the work begins it is handed on by an SRO.
     */
    private void refuseNewSro(Initiative initiative, InitiativeContent before, InitiativeContent after) {
        if (initiative.status() != InitiativeStatus.DRAFT
                && !after.sro().equals(before.sro())
                && !caller.may(Access.OWN_INITIATIVES, initiative.id())) {
            throw new Refusal(CommonProblem.FORBIDDEN, "Only an SRO hands an initiative at work to another SRO")
                    .rule("INITIATIVE.SRO")
                    .with("allowedRoles", rights.roles(Access.OWN_INITIATIVES))
                    .at("/sro", "sro-only", "Must be changed by an SRO");
        }
    }

    private static void refuseOnePersonInBothRoles(InitiativeContent members) {
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
}
