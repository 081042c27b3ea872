package org.mobiletoolkit.stakeholder.people.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;
import org.mobiletoolkit.stakeholder.workforce.usertype.UserTypes;

/** Everything that changes who is on the register. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class StakeholderCommands {

    private static final String TYPE = "stakeholder";

    private final Stakeholders stakeholders;
    private final AssessmentCommands assessments;
    private final OpenInitiatives initiatives;
    private final UserTypes userTypes;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    StakeholderCommands(
            Stakeholders stakeholders,
            AssessmentCommands assessments,
            OpenInitiatives initiatives,
            UserTypes userTypes,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.assessments = assessments;
        this.initiatives = initiatives;
        this.userTypes = userTypes;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    public Stakeholder register(NewStakeholder said) {
        initiatives.requireOpen(said.initiativeId());
        if ((said.power() == null) != (said.interest() == null)
                || said.power() == null && said.impactOfChange() != null) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Power and interest are judged together")
                    .at(
                            said.power() == null ? "/power" : "/interest",
                            "missing",
                            "Must be given with the other scores");
        }
        var details = said.details();
        requireFitting(details, said.initiativeId(), null, null);
        var stakeholder =
                new Stakeholder(Uuid7.generate(clock), said.initiativeId(), details, caller.subject(), clock.instant());
        stakeholders.persistAndFlush(stakeholder);
        journal.created(subject(stakeholder), details);
        journal.transitioned(subject(stakeholder), "register", null, stakeholder.status(), null, null);
        if (said.power() != null && said.interest() != null) {
            assessments.weigh(
                    stakeholder.id(),
                    new NewInfluenceAssessment(said.power(), said.interest(), said.impactOfChange(), null, null));
        }
        return stakeholder;
    }

    Stakeholder change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var stakeholder = requireOpen(id, ifMatch);
        var before = stakeholder.details();
        var after = patches.apply(before, patch);
        requireFitting(after, stakeholder.initiativeId(), id, before);
        if (before.kind() != StakeholderKind.PERSON && after.kind() == StakeholderKind.PERSON) {
            requireNoMembers(id);
        }
        stakeholder.describe(after);
        stakeholders.flush();
        journal.updated(subject(stakeholder), before, stakeholder.details());
        return stakeholder;
    }

    /** From that day on the stakeholder counts in no map, index or fact. */
    Stakeholder leave(UUID id, @Nullable String ifMatch, @Nullable LocalDate on, String reason) {
        var stakeholder = requireOpen(id, ifMatch);
        var from = stakeholder.status();
        stakeholder.leave(DomainDay.happened(on, "/leftOn", clock), reason);
        return transitioned(stakeholder, StakeholderLifecycle.LEAVE, from);
    }

    Stakeholder comeBack(UUID id, @Nullable String ifMatch) {
        var stakeholder = requireOpen(id, ifMatch);
        var from = stakeholder.status();
        stakeholder.comeBack();
        return transitioned(stakeholder, StakeholderLifecycle.RETURN, from);
    }

    private Stakeholder requireOpen(UUID id, @Nullable String ifMatch) {
        var stakeholder = stakeholders.requireAlone(id);
        IfMatch.require(ifMatch, stakeholder.version());
        initiatives.requireOpen(stakeholder.initiativeId());
        return stakeholder;
    }

    private void requireFitting(
            StakeholderDetails details, UUID initiativeId, @Nullable UUID id, @Nullable StakeholderDetails before) {
        var group = details.groupId();
        var joined = group == null || before != null && group.equals(before.groupId())
                ? null
                : requireGroup(initiativeId, group);
        var userType = details.linkedUserTypeId();
        // a link that was made before may name a user type that has been retired since
        if (userType != null && (before == null || !userType.equals(before.linkedUserTypeId()))) {
            userTypes.requireOf(initiativeId, userType, "/linkedUserTypeId");
        }
        var faults = RegisterRule.faults(details, id, joined);
        if (!faults.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The entry does not fit together").errors(faults);
        }
    }

    private RegisterRule.Grouping requireGroup(UUID initiativeId, UUID id) {
        return stakeholders
                .findGroupAlone(initiativeId, id)
                .map(found -> new RegisterRule.Grouping(found.id(), found.kind(), found.status()))
                .orElseThrow(
                        () -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no stakeholder " + id)
                                .at("/groupId", "unknown-reference", "Must be a stakeholder of the initiative"));
    }

    private void requireNoMembers(UUID id) {
        var members = stakeholders.membersOf(id);
        if (!members.isEmpty()) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "A group to which people belong is not a person")
                    .rule("REGISTER.GROUP")
                    .offending(members)
                    .at("/kind", "has-members", "Must stay a group or an organisation");
        }
    }

    /** A reason says something about a person: it stays on the record, where it can be erased, and off the topic. */
    private Stakeholder transitioned(Stakeholder stakeholder, String command, StakeholderStatus from) {
        stakeholders.flush();
        journal.transitioned(subject(stakeholder), command, from, stakeholder.status(), null, null);
        return stakeholder;
    }

    static Subject subject(Stakeholder stakeholder) {
        return new Subject(TYPE, stakeholder.id(), stakeholder.initiativeId(), stakeholder.version());
    }
}
