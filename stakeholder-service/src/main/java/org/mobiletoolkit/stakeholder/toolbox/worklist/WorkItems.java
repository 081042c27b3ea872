package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.ToolkitItem;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.ToolkitStep;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** Finds what the paths of the work list name: an initiative and an item of the toolkit. */
@ApplicationScoped
class WorkItems {

    private final Toolkit toolkit;
    private final Initiatives initiatives;

    WorkItems(Toolkit toolkit, Initiatives initiatives) {
        this.toolkit = toolkit;
        this.initiatives = initiatives;
    }

    /** The initiative, or {@code not-found} (404). */
    Initiative initiative(UUID id) {
        return initiatives.require(id);
    }

    /** The activity with the id, or {@code not-found} (404); an item of another kind is none. */
    ToolkitStep.Activity activity(String id) {
        return toolkit.steps().stream()
                .flatMap(step -> step.activities().stream())
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "The toolkit has no activity " + id));
    }

    /** The consideration with the id, or {@code not-found} (404); an item of another kind is none. */
    ToolkitStep.Consideration consideration(String id) {
        return toolkit.steps().stream()
                .flatMap(step -> step.considerations().stream())
                .filter(consideration -> consideration.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "The toolkit has no consideration " + id));
    }

    /**
     * The step that a new action belongs to: its next step's, or the one that it names itself.
     *
     * @throws Refusal {@code unknown-reference} (422) for an id that the toolkit has not, {@code validation-failed} (422)
     *     when the step is said twice or not at all, or when an action without a next step has no words of its own
     */
    String stepOf(NewNextStepAction said) {
        var nextStep = said.nextStepId();
        var step = said.step();
        if (nextStep != null) {
            var item = toolkit.item(nextStep)
                    .filter(found -> found.kind() == ToolkitItem.Kind.NEXT_STEP)
                    .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The toolkit has no " + nextStep)
                            .at("/nextStepId", "unknown-reference", "Must be a next step of the toolkit"));
            var own = String.valueOf(item.stepId());
            if (step != null && !step.equals(own)) {
                throw new Refusal(CommonProblem.VALIDATION_FAILED, "The next step belongs to another step")
                        .at("/step", "other-step", "Must be left out, or be " + own);
            }
            return own;
        }
        if (step == null || said.title() == null || said.title().isBlank()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "An action without a next step says step and title")
                    .at(step == null ? "/step" : "/title", "missing", "Is needed without a nextStepId");
        }
        return toolkit.step(step)
                .map(ToolkitStep::id)
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The toolkit has no step " + step)
                        .at("/step", "unknown-reference", "Must be one of the six steps"));
    }
}
