package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes how far activities have come. Each method is one transaction. */
@ApplicationScoped
@Transactional
class ActivityCommands {

    private final ActivityProgresses progresses;
    private final WorkItems items;
    private final RecordLinks links;
    private final Desk desk;

    ActivityCommands(ActivityProgresses progresses, WorkItems items, RecordLinks links, Desk desk) {
        this.progresses = progresses;
        this.items = items;
        this.links = links;
        this.desk = desk;
    }

    ActivityProgress change(UUID initiativeId, String activityId, Seen seen, Patch<ActivityContent> patch) {
        var progress = touch(initiativeId, activityId, seen);
        var content = desk.patched(progress, patch);
        SuitePathRule.check(content.evidenceRefs(), links.collections(), "/evidenceRefs");
        return desk.changed(progress, content);
    }

    /** Gives a command; a reason goes with {@code set-aside} alone. */
    ActivityProgress obey(UUID initiativeId, String activityId, Seen seen, String command, @Nullable String reason) {
        var progress = touch(initiativeId, activityId, seen);
        return desk.moved(progress, progress.obey(command, reason));
    }

    /** The progress as the caller knows it; the first touch of an activity makes its row. */
    private ActivityProgress touch(UUID initiativeId, String activityId, Seen seen) {
        items.initiative(initiativeId);
        items.activity(activityId);
        var progress = progresses
                .of(initiativeId, activityId)
                .map(known -> desk.open(known, seen))
                .orElseGet(() -> first(initiativeId, activityId, seen));
        progress.touched(desk.caller(), desk.clock().instant());
        return progress;
    }

    private ActivityProgress first(UUID initiativeId, String activityId, Seen seen) {
        var progress = new ActivityProgress(desk.begin(initiativeId, seen), initiativeId, activityId);
        return desk.made(progress, progress.detail());
    }
}
