package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.bulk.Bulk;
import org.mobiletoolkit.platform.bulk.BulkView;
import org.mobiletoolkit.platform.bulk.Rows;
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
    private final Bulk bulk;
    private final Desk desk;

    StakeholderCommands(
            Stakeholders stakeholders, AssessmentCommands assessments, UserTypes userTypes, Bulk bulk, Desk desk) {
        this.stakeholders = stakeholders;
        this.assessments = assessments;
        this.userTypes = userTypes;
        this.bulk = bulk;
        this.desk = desk;
    }

    public Stakeholder register(NewStakeholder said) {
        desk.requireOpen(said.initiativeId());
        requireNew(said.initiativeId(), said.subject());
        var entered = enter(said);
        keep(List.of(entered));
        return entered.stakeholder();
    }

    private void requireNew(UUID initiativeId, @Nullable String login) {
        var known = login == null
                ? null
                : stakeholders.idsOf(initiativeId, Set.of(login)).get(login);
        if (known != null) {
            throw new Refusal(CommonProblem.DUPLICATE, "They are on the register already, as " + known)
                    .at("/subject", "duplicate", "The login of " + known);
        }
    }

    /** Many at once; who is on the register already, or on the list twice, is named. */
    BulkView registerAll(UUID initiativeId, Rows<NewStakeholder> rows, boolean dryRun) {
        desk.requireOpen(initiativeId);
        var batch = bulk.of(rows, Map.of("initiativeId", initiativeId), Map.of());
        batch.requireDistinct(NewStakeholder::subject, "/subject");
        batch.requireNew(NewStakeholder::subject, logins -> stakeholders.idsOf(initiativeId, logins), "/subject");
        batch.requireDistinct(SamePerson::of, "/name");
        batch.requireNew(SamePerson::of, same -> stakeholders.idsOfSame(initiativeId, same), "/name");
        stakeholders.holdGroups(batch.said()
                .map(NewStakeholder::groupId)
                .filter(Objects::nonNull)
                .toList());
        if (batch.said().anyMatch(one -> one.linkedUserTypeId() != null)) {
            userTypes.segmentsOf(initiativeId); // read together, so that none is read by itself below
        }
        return batch.take(
                dryRun,
                this::enter,
                this::keep,
                entered -> entered.stakeholder().id());
    }

    private Entered enter(NewStakeholder said) {
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
        var stakeholder = new Stakeholder(desk.begin(), content);
        return new Entered(stakeholder, said.power() == null ? null : assessments.atFirst(stakeholder, said));
    }

    private void keep(List<Entered> entered) {
        desk.madeAll(
                entered.stream().map(Entered::stakeholder).toList(), one -> Move.beginning("register", one.status()));
        assessments.keepFirst(entered);
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
