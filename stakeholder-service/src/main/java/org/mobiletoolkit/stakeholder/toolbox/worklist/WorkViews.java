package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.ToolkitStep;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;

/** Shows single items of the work list with what this caller may do with them now. */
@ApplicationScoped
class WorkViews {

    private final RecordLinks links;
    private final AvailableActions available;

    WorkViews(RecordLinks links, AvailableActions available) {
        this.links = links;
        this.available = available;
    }

    /** The item as the toolkit has it, with the state that the initiative keeps of it, if any. */
    WorkActivityView activity(ToolkitStep.Activity item, @Nullable ActivityProgress progress, Initiative initiative) {
        var content = progress == null ? ActivityContent.NOTHING : progress.content();
        var status = progress == null ? ProgressStatus.NOT_STARTED : progress.status();
        return new WorkActivityView(
                item.id(),
                item.order(),
                item.label(),
                status,
                progress == null ? null : progress.reason(),
                content,
                progress == null ? null : progress.updatedAt(),
                links.of(item.implementedBy(), initiative.id()),
                available.of(ProgressLifecycle.MACHINE, status, initiative.id()),
                progress == null ? 0 : progress.version());
    }

    /** The item as the toolkit has it, with the state that the initiative keeps of it, if any. */
    WorkConsiderationView consideration(
            ToolkitStep.Consideration item, @Nullable ConsiderationReview review, Initiative initiative) {
        var content = review == null ? ReviewContent.NOTHING : review.content();
        var decision = review == null ? ReviewDecision.NOT_REVIEWED : review.decision();
        return new WorkConsiderationView(
                item.id(),
                item.order(),
                item.topic(),
                item.points(),
                decision,
                review == null ? null : review.reason(),
                content,
                review == null ? null : review.updatedAt(),
                links.of(item.implementedBy(), initiative.id()),
                available.of(ReviewLifecycle.MACHINE, decision, initiative.id()),
                review == null ? 0 : review.version());
    }

    List<WorkRecordLink> links(List<String> implementedBy, Initiative initiative) {
        return links.of(implementedBy, initiative.id());
    }
}
