package org.mobiletoolkit.stakeholder.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.stakeholder.access.Roles;
import org.mobiletoolkit.stakeholder.initiative.Initiative;
import org.mobiletoolkit.stakeholder.toolkit.ToolkitStep;

/** Shows single items of the work list with what this caller may do with them now. */
@ApplicationScoped
class WorkViews {

    private final RecordLinks links;
    private final Caller caller;

    WorkViews(RecordLinks links, Caller caller) {
        this.links = links;
        this.caller = caller;
    }

    /** The item as the toolkit has it, with the state that the initiative keeps of it, if any. */
    WorkActivityView activity(ToolkitStep.Activity item, @Nullable ActivityProgress progress, Initiative initiative) {
        var content = progress == null ? ActivityChange.NOTHING : progress.content();
        var status = progress == null ? ProgressStatus.NOT_STARTED : progress.status();
        return new WorkActivityView(
                item.id(),
                item.order(),
                item.label(),
                status,
                progress == null ? null : progress.reason(),
                content.owner(),
                content.evidenceRefs(),
                progress == null ? null : progress.updatedAt(),
                links.of(item.implementedBy(), initiative.id()),
                ProgressLifecycle.MACHINE.actions(
                        status, blocker(initiative.status().closed())),
                progress == null ? 0 : progress.version());
    }

    /** The item as the toolkit has it, with the state that the initiative keeps of it, if any. */
    WorkConsiderationView consideration(
            ToolkitStep.Consideration item, @Nullable ConsiderationReview review, Initiative initiative) {
        var content = review == null ? ReviewChange.NOTHING : review.content();
        var decision = review == null ? ReviewDecision.NOT_REVIEWED : review.decision();
        return new WorkConsiderationView(
                item.id(),
                item.order(),
                item.topic(),
                item.points(),
                decision,
                review == null ? null : review.reason(),
                content.owner(),
                content.response(),
                content.links(),
                review == null ? null : review.updatedAt(),
                links.of(item.implementedBy(), initiative.id()),
                ReviewLifecycle.MACHINE.actions(
                        decision, blocker(initiative.status().closed())),
                review == null ? 0 : review.version());
    }

    List<WorkRecordLink> links(List<String> implementedBy, Initiative initiative) {
        return links.of(implementedBy, initiative.id());
    }

    /** What stands against every command of this caller. */
    Function<String, @Nullable ProblemType> blocker(boolean closed) {
        var writes = caller.has(Roles.SRO) || caller.has(Roles.PROGRAMME_MANAGER) || caller.has(Roles.PROJECT_MEMBER);
        var against = !writes ? CommonProblem.FORBIDDEN : closed ? StageProblem.INITIATIVE_CLOSED : null;
        return command -> against;
    }
}
