package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.undertaking.UndertakingStatus;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.ToolkitStep;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;
import org.mobiletoolkit.stakeholder.course.initiative.Step;
import org.mobiletoolkit.stakeholder.toolbox.worklist.NextStepActions.ActionCount;
import org.mobiletoolkit.stakeholder.toolbox.worklist.WorkStepView.WorkCheckpoint;
import org.mobiletoolkit.stakeholder.toolbox.worklist.WorkStepView.WorkTemplate;

/** Lays the state that an initiative keeps over the items of the toolkit: four queries, whatever the number of items. */
@ApplicationScoped
class WorkList {

    private final Toolkit toolkit;
    private final WorkItems items;
    private final ActivityProgresses progresses;
    private final ConsiderationReviews reviews;
    private final NextStepActions actions;
    private final WorkViews views;

    WorkList(
            Toolkit toolkit,
            WorkItems items,
            ActivityProgresses progresses,
            ConsiderationReviews reviews,
            NextStepActions actions,
            WorkViews views) {
        this.toolkit = toolkit;
        this.items = items;
        this.progresses = progresses;
        this.reviews = reviews;
        this.actions = actions;
        this.views = views;
    }

    /** What an initiative keeps of the items of all steps. */
    private record Kept(
            Initiative initiative,
            Map<String, ActivityProgress> progress,
            Map<String, ConsiderationReview> reviews,
            List<ActionCount> actions,
            TipRule.Situation situation) {

        long count(String step, @Nullable String nextStep, UndertakingStatus status) {
            return actions.stream()
                    .filter(count -> count.step().equals(step) && count.status() == status)
                    .filter(count -> Objects.equals(count.nextStepId(), nextStep))
                    .mapToLong(ActionCount::count)
                    .sum();
        }

        long open(String step) {
            return actions.stream()
                    .filter(count -> count.step().equals(step) && count.status() == UndertakingStatus.OPEN)
                    .mapToLong(ActionCount::count)
                    .sum();
        }
    }

    /** The work list of an initiative, of all steps or of some. */
    WorkListView of(UUID initiativeId, List<Step> some) {
        var initiative = items.initiative(initiativeId);
        var kept = new Kept(
                initiative,
                progresses.byActivity(initiativeId),
                reviews.byConsideration(initiativeId),
                actions.counts(initiativeId),
                new TipRule.Situation(
                        initiative.status(),
                        initiative.hasPassed(TipRule.gate()),
                        initiative.wasHeldAt(TipRule.gate())));
        var current = initiative.currentStep();
        return new WorkListView(
                initiative.id(),
                initiative.reference(),
                initiative.name(),
                initiative.status(),
                current == null ? null : current.id(),
                toolkit.steps().stream()
                        .filter(step -> some.isEmpty() || some.contains(Step.fromString(step.id())))
                        .map(step -> step(step, kept))
                        .toList());
    }

    private WorkStepView step(ToolkitStep step, Kept kept) {
        var initiative = kept.initiative();
        var gate = Step.fromString(step.id()).gate();
        var activities = step.activities().stream()
                .map(item -> views.activity(item, kept.progress().get(item.id()), initiative))
                .toList();
        var considerations = step.considerations().stream()
                .map(item -> views.consideration(item, kept.reviews().get(item.id()), initiative))
                .toList();
        var current = initiative.currentStep();
        return new WorkStepView(
                step.id(),
                step.title(),
                step.order(),
                step.purpose().label(),
                gate.name(),
                initiative.hasPassed(gate),
                current != null && current.id().equals(step.id()),
                activities,
                considerations,
                step.nextSteps().stream()
                        .map(item -> nextStep(step.id(), item, kept))
                        .toList(),
                kept.count(step.id(), null, UndertakingStatus.OPEN),
                step.tips().stream().map(tip -> tip(tip, kept.situation())).toList(),
                step.checkpoints().stream()
                        .map(checkpoint -> new WorkCheckpoint(
                                checkpoint.id(),
                                checkpoint.label(),
                                "/initiatives/" + initiative.id() + "/checkpoints"))
                        .toList(),
                step.templates().stream()
                        .map(template -> new WorkTemplate(
                                template.resourceId(), template.name(), "/templates/" + template.resourceId()))
                        .toList(),
                WorkProgress.of(
                        activities.stream().map(WorkActivityView::status).toList(),
                        considerations.stream()
                                .map(WorkConsiderationView::decision)
                                .toList(),
                        kept.open(step.id())));
    }

    private WorkNextStepView nextStep(String step, ToolkitStep.NextStep item, Kept kept) {
        return new WorkNextStepView(
                item.id(),
                item.order(),
                item.label(),
                kept.count(step, item.id(), UndertakingStatus.OPEN),
                kept.count(step, item.id(), UndertakingStatus.DONE),
                kept.count(step, item.id(), UndertakingStatus.CANCELLED),
                "/next-step-actions?initiativeId=%s&nextStepId=%s"
                        .formatted(kept.initiative().id(), item.id()),
                views.links(item.implementedBy(), kept.initiative()));
    }

    private static WorkTip tip(ToolkitStep.Tip tip, TipRule.Situation situation) {
        var ruling = TipRule.decide(tip.id(), situation);
        return new WorkTip(tip.id(), tip.title(), tip.label(), ruling.applies(), ruling.because());
    }
}
