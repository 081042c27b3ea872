package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.stakeholder.workforce.usertype.UserTypes;

/** Everything that changes who is on the register. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class StakeholderCommands {

    private final Stakeholders stakeholders;
    private final AssessmentCommands assessments;
    private final UserTypes userTypes;
    private final Desk desk;

    StakeholderCommands(Stakeholders stakeholders, AssessmentCommands assessments, UserTypes userTypes, Desk desk) {
        this.stakeholders = stakeholders;
        this.assessments = assessments;
        this.userTypes = userTypes;
        this.desk = desk;
    }

    public Stakeholder register(NewStakeholder said) {
        var origin = desk.begin(said.initiativeId());
        if ((said.power() == null) != (said.interest() == null)
                || said.power() == null && said.impactOfChange() != null) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Power and interest are judged together")
                    .at(
                            said.power() == null ? "/power" : "/interest",
                            "missing",
                            "Must be given with the other scores");
        }
        var content = said.content();
        requireFitting(content, null, null);
        var stakeholder = new Stakeholder(origin, content);
        desk.made(stakeholder, Move.beginning("register", stakeholder.status()));
        if (said.power() != null && said.interest() != null) {
            assessments.weigh(
                    stakeholder.id(),
                    new NewInfluenceAssessment(said.power(), said.interest(), said.impactOfChange(), null, null));
        }
        return stakeholder;
    }

    Stakeholder change(UUID id, Seen seen, Patch<StakeholderContent> patch) {
        var stakeholder = desk.openAlone(stakeholders, id, seen);
        var before = stakeholder.content();
        var after = desk.patched(stakeholder, patch);
        requireFitting(after, id, before);
        if (before.kind() != StakeholderKind.PERSON && after.kind() == StakeholderKind.PERSON) {
            requireNoMembers(id);
        }
        return desk.changed(stakeholder, after);
    }

    /** From that day on the stakeholder counts in no map, index or fact. */
    Stakeholder leave(UUID id, Seen seen, @Nullable LocalDate on, String reason) {
        var stakeholder = desk.openAlone(stakeholders, id, seen);
        return desk.moved(stakeholder, stakeholder.leave(DomainDay.happened(on, "/leftOn", desk.clock()), reason));
    }

    Stakeholder comeBack(UUID id, Seen seen) {
        var stakeholder = desk.openAlone(stakeholders, id, seen);
        return desk.moved(stakeholder, stakeholder.comeBack());
    }

    private void requireFitting(StakeholderContent details, @Nullable UUID id, @Nullable StakeholderContent before) {
        var initiativeId = details.initiativeId();
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
}
