package org.mobiletoolkit.stakeholder.people.raci;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.text.NameOrder;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.ToolkitItem;
import org.mobiletoolkit.stakeholder.course.initiative.Step;

/** Joins deliverables with the names of those who have a part in them, by one more query however many there are. */
@ApplicationScoped
class RaciMatrices {

    private static final int ACTIVITIES_OF_A_STEP = 1_000;

    private final RaciDeliverables deliverables;
    private final RaciAssignments assignments;
    private final Toolkit toolkit;
    private final AvailableActions available;

    RaciMatrices(
            RaciDeliverables deliverables, RaciAssignments assignments, Toolkit toolkit, AvailableActions available) {
        this.available = available;
        this.deliverables = deliverables;
        this.assignments = assignments;
        this.toolkit = toolkit;
    }

    RaciDeliverableView view(RaciDeliverable deliverable) {
        return RaciDeliverableView.of(deliverable, assignments.holdersOf(deliverable.id()), available);
    }

    Page<RaciDeliverableView> view(Page<RaciDeliverable> page) {
        return new Page<>(views(page.items()), page.page(), page.links());
    }

    RaciMatrix of(UUID initiativeId) {
        var rows = views(deliverables.standingOf(initiativeId)).stream()
                .sorted(Comparator.comparingInt((RaciDeliverableView row) -> placeInToolkit(row))
                        .thenComparing(RaciDeliverableView::title, NameOrder.get())
                        .thenComparing(RaciDeliverableView::id))
                .toList();
        return RaciMatrix.of(initiativeId, rows);
    }

    private List<RaciDeliverableView> views(List<RaciDeliverable> found) {
        var holders =
                assignments.holders(found.stream().map(RaciDeliverable::id).toList());
        return found.stream()
                .map(one -> RaciDeliverableView.of(one, holders.getOrDefault(one.id(), List.of()), available))
                .toList();
    }

    /** What is no activity of this edition comes last. */
    private int placeInToolkit(RaciDeliverableView row) {
        return Optional.ofNullable(row.activityId())
                .flatMap(toolkit::item)
                .flatMap(RaciMatrices::place)
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<Integer> place(ToolkitItem activity) {
        return activity.stepId() == null || activity.order() == null
                ? Optional.empty()
                : Optional.of(Step.fromString(activity.stepId()).ordinal() * ACTIVITIES_OF_A_STEP + activity.order());
    }
}
