package org.mobiletoolkit.stakeholder.people.raci;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.ToolkitItem;
import org.mobiletoolkit.stakeholder.people.register.StakeholderStatus;
import org.mobiletoolkit.stakeholder.people.register.Stakeholders;

/** What is asked of a deliverable that its content cannot be asked alone: its activity, and the people named in it. */
@ApplicationScoped
class RaciCheck {

    private final Stakeholders stakeholders;
    private final Toolkit toolkit;

    RaciCheck(Stakeholders stakeholders, Toolkit toolkit) {
        this.stakeholders = stakeholders;
        this.toolkit = toolkit;
    }

    /** What the deliverable is called: as was said, or else in the words of its activity. */
    String titleOf(NewRaciDeliverable said) {
        var activity = said.activityId() == null ? null : requireActivity(said.activityId());
        if (said.title() != null) {
            return said.title();
        }
        if (activity == null) {
            throw new Refusal(
                            CommonProblem.VALIDATION_FAILED,
                            "A deliverable that is no activity of the toolkit has a title")
                    .at("/title", "missing", "Must be given without an activity");
        }
        return activity.label();
    }

    private ToolkitItem requireActivity(String id) {
        return toolkit.item(id)
                .filter(item -> item.kind() == ToolkitItem.Kind.ACTIVITY)
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The toolkit has no activity " + id)
                        .at("/activityId", "unknown-reference", "Must be an activity of the toolkit"));
    }

    /**
     * Passes when the letters break no rule and are those of people who may have them.
     *
     * @param assignedBefore stakeholders who had a part already
     */
    void requireAllowed(List<NewRaciAssignment> said, UUID initiativeId, Set<UUID> assignedBefore) {
        var breaches = RaciRule.breaches(said);
        if (!breaches.isEmpty()) {
            var rule = breaches.get(0).rule();
            throw new Refusal(CommonProblem.RULE_VIOLATED, "The letters break a rule of the matrix")
                    .rule(rule)
                    .offending(breaches.stream()
                            .filter(breach -> breach.rule().equals(rule))
                            .map(RaciRule.Breach::stakeholderId)
                            .distinct()
                            .toList())
                    .errors(breaches.stream().map(RaciRule.Breach::error).toList());
        }
        requirePeople(said, initiativeId, assignedBefore);
    }

    /** Everybody is of the initiative, and nobody who has left is given a part anew. */
    private void requirePeople(List<NewRaciAssignment> said, UUID initiativeId, Set<UUID> assignedBefore) {
        var statuses = stakeholders.statusesOf(
                initiativeId,
                said.stream().map(NewRaciAssignment::stakeholderId).toList());
        for (var i = 0; i < said.size(); i++) {
            var id = said.get(i).stakeholderId();
            var pointer = "/assignments/%d/stakeholderId".formatted(i);
            var status = statuses.get(id);
            if (status == null) {
                throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no stakeholder " + id)
                        .offending(List.of(id))
                        .at(pointer, "unknown-reference", "Must be a stakeholder of the initiative");
            }
            if (status == StakeholderStatus.LEFT && !assignedBefore.contains(id)) {
                throw new Refusal(CommonProblem.RULE_VIOLATED, "The stakeholder has left")
                        .rule(RaciRule.PRESENT)
                        .offending(List.of(id))
                        .at(pointer, "has-left", "Must still have a stake");
            }
        }
    }
}
