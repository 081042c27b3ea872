package org.mobiletoolkit.stakeholder.toolbox.worklist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.time.Uuid7;

/** Everything that changes how far activities have come. Each method is one transaction. */
@ApplicationScoped
@Transactional
class ActivityCommands {

    private static final String TYPE = "activity-progress";

    private final ActivityProgresses progresses;
    private final WorkItems items;
    private final RecordLinks links;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ActivityCommands(
            ActivityProgresses progresses,
            WorkItems items,
            RecordLinks links,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.progresses = progresses;
        this.items = items;
        this.links = links;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Which activity a transition was about. */
    record ActivityDetail(String activityId) {}

    ActivityProgress change(UUID initiativeId, String activityId, @Nullable String ifMatch, ObjectNode patch) {
        var progress = touch(initiativeId, activityId, ifMatch);
        var before = progress.content();
        var after = patches.apply(before, patch);
        SuitePathRule.check(after.evidenceRefs(), links.collections(), "/evidenceRefs");
        progress.change(after);
        progresses.flush();
        journal.updated(subject(progress), before, after);
        return progress;
    }

    /** Gives a command; a reason goes with {@code set-aside} alone. */
    ActivityProgress obey(
            UUID initiativeId, String activityId, @Nullable String ifMatch, String command, @Nullable String reason) {
        var progress = touch(initiativeId, activityId, ifMatch);
        var from = progress.status();
        progress.obey(command, reason);
        progresses.flush();
        // a reason may name people: it stays on the record and off the topic
        journal.transitioned(subject(progress), command, from, progress.status(), null, new ActivityDetail(activityId));
        return progress;
    }

    /** The progress as the caller knows it; the first touch of an activity makes its row. */
    private ActivityProgress touch(UUID initiativeId, String activityId, @Nullable String ifMatch) {
        items.initiative(initiativeId);
        items.activity(activityId);
        var known = progresses.of(initiativeId, activityId);
        IfMatch.require(ifMatch, known.map(ActivityProgress::version).orElse(0L));
        items.requireOpen(initiativeId);
        var progress = known.orElseGet(() -> {
            var fresh = new ActivityProgress(
                    Uuid7.generate(clock), initiativeId, activityId, caller.subject(), clock.instant());
            progresses.persistAndFlush(fresh);
            journal.created(subject(fresh), new ActivityDetail(activityId));
            return fresh;
        });
        progress.touched(caller.subject(), clock.instant());
        return progress;
    }

    private static Subject subject(ActivityProgress progress) {
        return new Subject(TYPE, progress.id(), progress.initiativeId(), progress.version());
    }
}
