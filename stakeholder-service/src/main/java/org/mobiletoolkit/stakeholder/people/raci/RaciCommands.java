package org.mobiletoolkit.stakeholder.people.raci;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.ToolkitItem;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;
import org.mobiletoolkit.stakeholder.people.register.StakeholderStatus;
import org.mobiletoolkit.stakeholder.people.register.Stakeholders;

/** Everything that changes the matrix. Each method is one transaction. */
@ApplicationScoped
@Transactional
class RaciCommands {

    private static final String TYPE = "raci-deliverable";

    private final RaciDeliverables deliverables;
    private final RaciAssignments assignments;
    private final Stakeholders stakeholders;
    private final OpenInitiatives initiatives;
    private final Toolkit toolkit;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    RaciCommands(
            RaciDeliverables deliverables,
            RaciAssignments assignments,
            Stakeholders stakeholders,
            OpenInitiatives initiatives,
            Toolkit toolkit,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.deliverables = deliverables;
        this.assignments = assignments;
        this.stakeholders = stakeholders;
        this.initiatives = initiatives;
        this.toolkit = toolkit;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    RaciDeliverable define(NewRaciDeliverable said) {
        initiatives.requireOpen(said.initiativeId());
        var content = said.content(titleOf(said));
        requireAllowed(content.assignments(), said.initiativeId(), Set.of());
        var deliverable = new RaciDeliverable(
                Uuid7.generate(clock),
                said.initiativeId(),
                said.activityId(),
                content,
                caller.subject(),
                clock.instant());
        deliverables.persistAndFlush(deliverable);
        assign(deliverable, content.assignments());
        journal.created(subject(deliverable), content);
        return transitioned(deliverable, "define", null);
    }

    /** The assignments are replaced as a whole, under the version that the caller has read. */
    RaciDeliverable change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var deliverable = requireOpen(id, ifMatch);
        if (deliverable.status() != RaciStatus.DRAFT) {
            throw new Refusal(
                            CommonProblem.TRANSITION_NOT_ALLOWED,
                            "Only a draft is changed; this one is " + deliverable.status())
                    .with("state", deliverable.status().name())
                    .with("allowed", List.copyOf(RaciLifecycle.MACHINE.commands(deliverable.status())));
        }
        var before = contentOf(deliverable);
        var after = patches.apply(before, patch);
        var known = before.assignments().stream()
                .map(NewRaciAssignment::stakeholderId)
                .collect(Collectors.toSet());
        requireAllowed(after.assignments(), deliverable.initiativeId(), known);
        deliverable.describe(after, clock.instant());
        deliverables.flush();
        if (!after.assignments().equals(before.assignments())) {
            assignments.deleteOf(id);
            assign(deliverable, after.assignments());
        }
        journal.updated(subject(deliverable), before, after);
        return deliverable;
    }

    RaciDeliverable agree(UUID id, @Nullable String ifMatch) {
        var deliverable = requireOpen(id, ifMatch);
        var from = deliverable.status();
        deliverable.go(RaciLifecycle.AGREE, clock.instant());
        var problems = RaciRule.problems(assignments.holdersOf(id));
        if (!problems.isEmpty()) {
            var first = problems.get(0);
            throw new Refusal(RaciProblem.RACI_INCOMPLETE, first.detail())
                    .rule(first.rule())
                    .offending(first.offending())
                    .with("problems", problems);
        }
        return transitioned(deliverable, RaciLifecycle.AGREE, from);
    }

    RaciDeliverable revise(UUID id, @Nullable String ifMatch) {
        return go(id, ifMatch, RaciLifecycle.REVISE);
    }

    /** From then on it is in no matrix; its title may be used again. */
    RaciDeliverable withdraw(UUID id, @Nullable String ifMatch) {
        return go(id, ifMatch, RaciLifecycle.WITHDRAW);
    }

    private RaciDeliverable go(UUID id, @Nullable String ifMatch, String command) {
        var deliverable = requireOpen(id, ifMatch);
        var from = deliverable.status();
        deliverable.go(command, clock.instant());
        return transitioned(deliverable, command, from);
    }

    private String titleOf(NewRaciDeliverable said) {
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

    private void requireAllowed(List<NewRaciAssignment> said, UUID initiativeId, Set<UUID> assignedBefore) {
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

    private void assign(RaciDeliverable deliverable, List<NewRaciAssignment> said) {
        assignments.persist(said.stream()
                .map(one -> new RaciAssignment(
                        Uuid7.generate(clock),
                        deliverable,
                        one.stakeholderId(),
                        one.part().orElseThrow()))
                .toList());
        assignments.flush();
    }

    private RaciDeliverableContent contentOf(RaciDeliverable deliverable) {
        return new RaciDeliverableContent(
                deliverable.title(),
                deliverable.description(),
                assignments.holdersOf(deliverable.id()).stream()
                        .map(one -> new NewRaciAssignment(
                                one.stakeholderId(), one.part().letters()))
                        .toList());
    }

    private RaciDeliverable requireOpen(UUID id, @Nullable String ifMatch) {
        var deliverable = deliverables.requireAlone(id);
        IfMatch.require(ifMatch, deliverable.version());
        initiatives.requireOpen(deliverable.initiativeId());
        return deliverable;
    }

    private RaciDeliverable transitioned(RaciDeliverable deliverable, String command, @Nullable RaciStatus from) {
        deliverables.flush();
        journal.transitioned(subject(deliverable), command, from, deliverable.status(), null, null);
        return deliverable;
    }

    private static Subject subject(RaciDeliverable deliverable) {
        return new Subject(TYPE, deliverable.id(), deliverable.initiativeId(), deliverable.version());
    }
}
