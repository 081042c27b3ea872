package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes the roadmap of a hold. Each method is one transaction, or part of the caller's. */
@ApplicationScoped
@Transactional
class RoadmapCommands {

    private final RoadmapTasks tasks;
    private final Initiatives initiatives;
    private final Desk desk;

    RoadmapCommands(RoadmapTasks tasks, Initiatives initiatives, Desk desk) {
        this.tasks = tasks;
        this.initiatives = initiatives;
        this.desk = desk;
    }

    /** A hold begins: its roadmap is to be worked on, and what an earlier hold left open lapses. */
    void plan(Initiative initiative, Hold hold) {
        lapse(initiative);
        for (var entry : hold.roadmap()) {
            var origin = new Origin(entry.id(), desk.caller(), desk.clock().instant());
            var task = new RoadmapTask(origin, initiative.id(), hold, entry);
            desk.made(task, entry, Move.beginning("plan", task.status()));
        }
    }

    /** The board has decided otherwise: nothing of the roadmap is waited for any more. */
    void lapse(Initiative initiative) {
        for (var task : tasks.openOf(initiative.id())) {
            desk.moved(task, task.end(RoadmapLifecycle.LAPSE, London.today(desk.clock()), null));
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
                desk.moved(task, task.end(command, London.today(desk.clock()), answer.note()));
            }
        }
    }

    RoadmapTask change(UUID id, Seen seen, Patch<RoadmapTaskContent> patch) {
        return desk.changed(held(id, seen), patch);
    }

    RoadmapTask start(UUID id, Seen seen) {
        var task = held(id, seen);
        return desk.moved(task, task.start());
    }

    RoadmapTask end(UUID id, Seen seen, String command, RoadmapOutcome how) {
        var task = held(id, seen);
        var on = DomainDay.happened(how.endedOn(), "/endedOn", desk.clock());
        return desk.moved(task, task.end(command, on, how.outcome()));
    }

    private RoadmapTask held(UUID id, Seen seen) {
        var task = desk.seen(tasks, id, seen);
        var initiative = initiatives.require(task.scopeId());
        // a resumption settles what is open: nobody works on it in the same moment
        initiatives.holdStill(initiative);
        Initiatives.refuseClosed(initiative);
        return task;
    }
}
