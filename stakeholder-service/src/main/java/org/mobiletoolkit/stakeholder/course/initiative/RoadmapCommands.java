package org.mobiletoolkit.stakeholder.course.initiative;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Everything that changes the roadmap of a hold. Each method is one transaction, or part of the caller's. */
@ApplicationScoped
@Transactional
class RoadmapCommands {

    private final RoadmapTasks tasks;
    private final Initiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Clock clock;

    RoadmapCommands(RoadmapTasks tasks, Initiatives initiatives, MergePatch patches, Journal journal, Clock clock) {
        this.tasks = tasks;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.clock = clock;
    }

    /** A hold begins: its roadmap is to be worked on, and what an earlier hold left open lapses. */
    void plan(Initiative initiative, Hold hold) {
        lapse(initiative);
        for (var entry : hold.roadmap()) {
            var task = new RoadmapTask(initiative.id(), hold, entry, clock.instant());
            tasks.persist(task);
            journal.created(subject(task), entry);
            journal.transitioned(subject(task), "plan", null, task.status(), null, null);
        }
    }

    /** The board has decided otherwise: nothing of the roadmap is waited for any more. */
    void lapse(Initiative initiative) {
        for (var task : tasks.openOf(initiative.id())) {
            end(task, RoadmapLifecycle.LAPSE, London.today(clock), null);
        }
    }

    /** What was said at the resumption about entries that are still open. */
    void settle(Hold hold, List<Resume.EntryOutcome> answers) {
        var told = answers.stream().collect(Collectors.toMap(Resume.EntryOutcome::entryId, answer -> answer));
        for (var task : tasks.of(hold)) {
            var answer = told.get(task.id());
            if (answer != null) {
                var command =
                        answer.result() == Resumption.Result.DONE ? RoadmapLifecycle.COMPLETE : RoadmapLifecycle.DROP;
                end(task, command, London.today(clock), answer.note());
            }
        }
    }

    RoadmapTask change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var task = requireHeld(id, ifMatch);
        if (!task.status().open()) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The entry is " + task.status());
        }
        var before = task.content();
        task.change(patches.apply(before, patch));
        tasks.flush();
        journal.updated(subject(task), before, task.content());
        return task;
    }

    RoadmapTask start(UUID id, @Nullable String ifMatch) {
        var task = requireHeld(id, ifMatch);
        var from = task.status();
        task.start();
        return transitioned(task, RoadmapLifecycle.START, from);
    }

    RoadmapTask end(UUID id, @Nullable String ifMatch, String command, RoadmapOutcome how) {
        var task = requireHeld(id, ifMatch);
        var on = DomainDay.happened(how.endedOn(), "/endedOn", clock);
        return end(task, command, on, how.outcome());
    }

    private RoadmapTask end(RoadmapTask task, String command, LocalDate on, @Nullable String outcome) {
        var from = task.status();
        task.end(command, on, outcome);
        return transitioned(task, command, from);
    }

    private RoadmapTask requireHeld(UUID id, @Nullable String ifMatch) {
        var task = tasks.require(id);
        IfMatch.require(ifMatch, task.version());
        var initiative = initiatives.require(task.initiativeId());
        // a resumption settles what is open: nobody works on it in the same moment
        initiatives.holdStill(initiative);
        Initiatives.refuseClosed(initiative);
        return task;
    }

    private RoadmapTask transitioned(RoadmapTask task, String command, RoadmapStatus from) {
        tasks.flush();
        journal.transitioned(subject(task), command, from, task.status(), null, null);
        return task;
    }

    private static Subject subject(RoadmapTask task) {
        return new Subject("roadmap-entry", task.id(), task.initiativeId(), task.version());
    }
}
