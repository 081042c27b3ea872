package org.mobiletoolkit.stakeholder.board.governance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;
import org.mobiletoolkit.stakeholder.workforce.usertype.UserTypes;

/** Everything that changes groups and who sits in them. Each method is one transaction. */
@ApplicationScoped
@Transactional
class GroupCommands {

    private static final String TYPE = "governance-group";

    private final GovernanceGroups groups;
    private final Initiatives initiatives;
    private final UserTypes userTypes;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    GroupCommands(
            GovernanceGroups groups,
            Initiatives initiatives,
            UserTypes userTypes,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.groups = groups;
        this.initiatives = initiatives;
        this.userTypes = userTypes;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    GovernanceGroup form(NewGovernanceGroup said) {
        initiatives.requireOpen(said.initiativeId());
        var group = new GovernanceGroup(Uuid7.generate(clock), said, caller.subject(), clock.instant());
        groups.persistAndFlush(group);
        journal.created(subject(group), said.terms());
        journal.transitioned(subject(group), "form", null, group.status(), null, null);
        return group;
    }

    GovernanceGroup change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var group = requireWorking(id, ifMatch, "change");
        var before = group.terms();
        var after = patches.apply(before, patch);
        group.agree(after, caller.subject());
        if (group.status() == GroupStatus.ACTIVE && after.termsOfReference() == null) {
            throw new Refusal(
                    GovernanceProblem.TERMS_OF_REFERENCE_MISSING, "An active group keeps its terms of reference");
        }
        groups.flush();
        journal.updated(subject(group), before, after);
        return group;
    }

    /** The terms as they stand are right; a later change of them needs another approval. */
    GovernanceGroup approveTerms(UUID id, @Nullable String ifMatch) {
        var group = requireOpen(id, ifMatch);
        refuseDissolved(group);
        var obstacle = group.obstacleToApproval(caller.subject());
        if (obstacle != null) {
            throw new Refusal(obstacle, "The terms of reference cannot be approved").rule("GROUP.TERMS");
        }
        group.approveTerms(caller.subject(), clock.instant());
        groups.flush();
        journal.decided(subject(group), "terms of reference approved", null);
        return group;
    }

    /** Nobody is a member twice at a time, and there is one chair at a time; the database refuses otherwise. */
    GovernanceGroup join(UUID id, @Nullable String ifMatch, NewGroupMember said) {
        var group = requireWorking(id, ifMatch, "join");
        if (said.memberTo() != null && said.memberTo().isBefore(said.memberFrom())) {
            throw endsBeforeItBegins(said.memberFrom());
        }
        userTypes.requireCode(group.initiativeId(), said.userType(), "/userType");
        var member = new GroupMember(Uuid7.generate(clock), id, said);
        group.join(member, clock.instant());
        refuseWrongSro(group, member, initiatives.require(group.initiativeId()).sro());
        groups.flush();
        journal.created(
                new Subject("group-member", member.id(), group.initiativeId(), group.version()),
                GroupMemberView.of(member));
        return group;
    }

    /** Sets the last day of a membership; meetings that were held keep the quorum they had. */
    GovernanceGroup leave(UUID id, UUID memberId, @Nullable String ifMatch, LocalDate lastDay) {
        var group = requireWorking(id, ifMatch, "leave");
        var member = group.member(memberId)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "The group has no membership " + memberId));
        if (lastDay.isBefore(member.memberFrom())) {
            throw endsBeforeItBegins(member.memberFrom());
        }
        var before = GroupMemberView.of(member);
        group.leave(member, lastDay, clock.instant());
        groups.flush();
        journal.updated(
                new Subject("group-member", member.id(), group.initiativeId(), group.version()),
                before,
                GroupMemberView.of(member));
        return group;
    }

    GovernanceGroup activate(UUID id, @Nullable String ifMatch) {
        return obey(id, ifMatch, GroupLifecycle.ACTIVATE, null);
    }

    GovernanceGroup dissolve(UUID id, @Nullable String ifMatch, String reason) {
        return obey(id, ifMatch, GroupLifecycle.DISSOLVE, reason);
    }

    private GovernanceGroup obey(UUID id, @Nullable String ifMatch, String command, @Nullable String reason) {
        var group = requireOpen(id, ifMatch);
        var initiative = initiatives.require(group.initiativeId());
        refuseReserved(group, command, initiative);
        var from = group.status();
        if (GroupLifecycle.MACHINE.next(from, command) == GroupStatus.ACTIVE && group.kind() == GroupKind.BOARD) {
            refuseSecondBoard(group);
        }
        group.obey(command);
        var obstacle = group.obstacleTo(command, London.today(clock), initiative.sro());
        if (obstacle != null) {
            throw new Refusal(obstacle, "The group cannot work yet");
        }
        groups.flush();
        journal.transitioned(subject(group), command, from, group.status(), reason, null);
        return group;
    }

    /** Two boards that are activated in the same moment are told apart by the database. */
    private void refuseSecondBoard(GovernanceGroup group) {
        var other = groups.activeBoard(group.initiativeId());
        if (other.isPresent()) {
            throw new Refusal(GovernanceProblem.BOARD_ALREADY_ACTIVE, "Dissolve the board that is at work first")
                    .rule("BOARD.ONE")
                    .offending(List.of(other.get()));
        }
    }

    private static void refuseWrongSro(GovernanceGroup group, GroupMember member, String sro) {
        if (group.kind() == GroupKind.BOARD
                && group.status() == GroupStatus.ACTIVE
                && member.seat().isSro()
                && !member.subject().equals(sro)) {
            throw new Refusal(
                            GovernanceProblem.BOARD_SRO_NOT_THE_INITIATIVES,
                            "Only the initiative's SRO sits in its board as SRO")
                    .rule("BOARD.SRO")
                    .at("/roleCodes", "not-the-sro", "SRO is for the initiative's SRO");
        }
    }

    private void refuseReserved(GovernanceGroup group, String command, Initiative initiative) {
        if (BoardRule.reserved(group.kind(), group.status(), command) && !isSroOf(initiative)) {
            throw new Refusal(
                            GovernanceProblem.NOT_THE_INITIATIVES_SRO,
                            "The initiative's SRO activates its board and alone changes it then")
                    .rule("BOARD.RESERVED");
        }
    }

    private boolean isSroOf(Initiative initiative) {
        return caller.may(Access.OWN_INITIATIVES, initiative.id())
                && caller.subject().equals(initiative.sro());
    }

    private GovernanceGroup requireWorking(UUID id, @Nullable String ifMatch, String command) {
        var group = requireOpen(id, ifMatch);
        refuseDissolved(group);
        refuseReserved(group, command, initiatives.require(group.initiativeId()));
        return group;
    }

    private static void refuseDissolved(GovernanceGroup group) {
        if (group.status() == GroupStatus.DISSOLVED) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The group is dissolved");
        }
    }

    private GovernanceGroup requireOpen(UUID id, @Nullable String ifMatch) {
        var group = groups.require(id);
        IfMatch.require(ifMatch, group.version());
        initiatives.requireOpen(group.initiativeId());
        return group;
    }

    private static Refusal endsBeforeItBegins(LocalDate from) {
        return new Refusal(CommonProblem.VALIDATION_FAILED, "The membership ends before it begins")
                .at("/memberTo", "before-member-from", "Must not be earlier than " + from);
    }

    private static Subject subject(GovernanceGroup group) {
        return new Subject(TYPE, group.id(), group.initiativeId(), group.version());
    }
}
