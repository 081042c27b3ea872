package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes actions on next steps. Each method is one transaction. */
@ApplicationScoped
@Transactional
class NextStepCommands {

    private final NextStepActions actions;
    private final WorkItems items;
    private final Desk desk;

    NextStepCommands(NextStepActions actions, WorkItems items, Desk desk) {
        this.actions = actions;
        this.items = items;
        this.desk = desk;
    }

    /** What a transition was about. */
    record ActionDetail(String step, @Nullable String nextStepId) {}

    NextStepAction plan(NewNextStepAction said) {
        var origin = desk.begin(said.initiativeId());
        var action = new NextStepAction(origin, said, items.stepOf(said));
        return desk.made(action, telling(action, Move.beginning("plan", action.status())));
    }

    NextStepAction change(UUID id, Seen seen, Patch<NextStepActionContent> patch) {
        return desk.changed(desk.open(actions, id, seen), patch);
    }

    NextStepAction complete(UUID id, Seen seen, @Nullable String outcome) {
        var action = desk.open(actions, id, seen);
        return moved(action, action.complete(London.today(desk.clock()), outcome));
    }

    NextStepAction cancel(UUID id, Seen seen, String reason) {
        var action = desk.open(actions, id, seen);
        return moved(action, action.cancel(reason));
    }

    NextStepAction reopen(UUID id, Seen seen) {
        var action = desk.open(actions, id, seen);
        return moved(action, action.reopen());
    }

    private NextStepAction moved(NextStepAction action, Move<?> move) {
        return desk.moved(action, telling(action, move));
    }

    private static Move<?> telling(NextStepAction action, Move<?> move) {
        return move.telling(new ActionDetail(action.step(), action.nextStepId()));
    }
}
