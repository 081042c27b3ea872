package org.mobiletoolkit.stakeholder.people.raci;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes the matrix. Each method is one transaction. */
@ApplicationScoped
@Transactional
class RaciCommands {

    private final RaciDeliverables deliverables;
    private final RaciAssignments assignments;
    private final RaciCheck check;
    private final Desk desk;

    RaciCommands(RaciDeliverables deliverables, RaciAssignments assignments, RaciCheck check, Desk desk) {
        this.deliverables = deliverables;
        this.assignments = assignments;
        this.check = check;
        this.desk = desk;
    }

    RaciDeliverable define(NewRaciDeliverable said) {
        var origin = desk.begin(said.initiativeId());
        var content = said.content(check.titleOf(said));
        check.requireAllowed(content.assignments(), said.initiativeId(), Set.of());
        var deliverable = new RaciDeliverable(origin, said, content);
        assign(deliverable, content.assignments());
        return desk.made(deliverable, deliverable.defined());
    }

    /** The assignments are replaced as a whole, under the version that the caller has read. */
    RaciDeliverable change(UUID id, Seen seen, Patch<RaciDeliverableContent> patch) {
        var deliverable = desk.openAlone(deliverables, id, seen);
        requireDraft(deliverable);
        var before = deliverable.content();
        var content = desk.patched(deliverable, patch);
        var known = before.assignments().stream()
                .map(NewRaciAssignment::stakeholderId)
                .collect(Collectors.toSet());
        check.requireAllowed(content.assignments(), deliverable.scopeId(), known);
        return desk.changed(deliverable, content, to -> {
            deliverable.describe(to, desk.clock().instant());
            if (!to.assignments().equals(before.assignments())) {
                deliverable.unassign();
                deliverables.flush(); // or two would be accountable until the first row is gone
                assign(deliverable, to.assignments());
            }
        });
    }

    RaciDeliverable agree(UUID id, Seen seen) {
        var deliverable = desk.openAlone(deliverables, id, seen);
        var problems = RaciRule.problems(assignments.holdersOf(id));
        return desk.moved(deliverable, deliverable.agree(problems, desk.clock().instant()));
    }

    RaciDeliverable revise(UUID id, Seen seen) {
        return obey(id, seen, RaciLifecycle.REVISE);
    }

    /** From then on it is in no matrix; its title may be used again. */
    RaciDeliverable withdraw(UUID id, Seen seen) {
        return obey(id, seen, RaciLifecycle.WITHDRAW);
    }

    private RaciDeliverable obey(UUID id, Seen seen, String command) {
        var deliverable = desk.openAlone(deliverables, id, seen);
        return desk.moved(deliverable, deliverable.obey(command, desk.clock().instant()));
    }

    private static void requireDraft(RaciDeliverable deliverable) {
        if (deliverable.status() != RaciStatus.DRAFT) {
            throw new Refusal(
                            CommonProblem.TRANSITION_NOT_ALLOWED,
                            "Only a draft is changed; this one is " + deliverable.status())
                    .with("state", deliverable.status().name())
                    .with("allowed", List.copyOf(RaciLifecycle.MACHINE.commands(deliverable.status())));
        }
    }

    private void assign(RaciDeliverable deliverable, List<NewRaciAssignment> said) {
        deliverable.assign(said.stream()
                .map(one -> new RaciAssignment(desk.begin().id(), deliverable, one))
                .toList());
    }
}
