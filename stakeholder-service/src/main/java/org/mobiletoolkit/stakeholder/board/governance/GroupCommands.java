package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;
import org.mobiletoolkit.stakeholder.workforce.usertype.UserTypes;

/** Everything that changes groups and who sits in them. Each method is one transaction. */
@ApplicationScoped
@Transactional
class GroupCommands {

    private final GovernanceGroups groups;
    private final Initiatives initiatives;
    private final UserTypes userTypes;
    private final BoardGuard boards;
    private final Desk desk;

    GroupCommands(GovernanceGroups groups, Initiatives initiatives, UserTypes userTypes, BoardGuard boards, Desk desk) {
        this.groups = groups;
        this.initiatives = initiatives;
        this.userTypes = userTypes;
        this.boards = boards;
        this.desk = desk;
    }

    GovernanceGroup form(GovernanceGroupContent content) {
        var group = new GovernanceGroup(desk.begin(content.initiativeId()), content);
        return desk.made(group, group.formed());
    }

    GovernanceGroup change(UUID id, Seen seen, Patch<GovernanceGroupContent> patch) {
        var group = openWorking(id, seen, "change");
        return desk.changed(group, desk.patched(group, patch), to -> group.agree(to, desk.caller()));
    }

    /** The terms as they stand are right; a later change of them needs another approval. */
    GovernanceGroup approveTerms(UUID id, Seen seen) {
        var group = desk.open(groups, id, seen);
        refuseDissolved(group);
        var obstacle = group.obstacleToApproval(desk.caller());
        if (obstacle != null) {
            throw new Refusal(obstacle, "The terms of reference cannot be approved").rule("GROUP.TERMS");
        }
        group.approveTerms(desk.caller(), desk.clock().instant());
        return desk.noted(group, "terms of reference approved", null);
    }

    /** Nobody is a member twice at a time, and there is one chair at a time; the database refuses otherwise. */
    GovernanceGroup join(UUID id, Seen seen, NewGroupMember said) {
        var group = openWorking(id, seen, "join");
        if (said.memberTo() != null && said.memberTo().isBefore(said.memberFrom())) {
            throw endsBeforeItBegins(said.memberFrom());
        }
        userTypes.requireCode(group.scopeId(), said.userType(), "/userType");
        var origin = desk.begin();
        var member = new GroupMember(origin.id(), id, said);
        group.join(member, origin.at());
        boards.refuseWrongSro(
                group, member, initiatives.require(group.scopeId()).sro());
        boards.refuseSetBack(group, said.memberFrom(), "/memberFrom");
        return desk.gained(group, GroupMember.class, member.id(), GroupMemberView.of(member));
    }

    /** Sets the last day of a membership; meetings that were held keep the quorum they had. */
    GovernanceGroup leave(UUID id, UUID memberId, Seen seen, LocalDate lastDay) {
        var group = openWorking(id, seen, "leave");
        var member = group.member(memberId)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "The group has no membership " + memberId));
        if (lastDay.isBefore(member.memberFrom())) {
            throw endsBeforeItBegins(member.memberFrom());
        }
        boards.refuseSetBack(group, lastDay, "/memberTo");
        var before = GroupMemberView.of(member);
        group.leave(member, lastDay, desk.clock().instant());
        return desk.altered(group, GroupMember.class, memberId, before, GroupMemberView.of(member));
    }

    GovernanceGroup activate(UUID id, Seen seen) {
        return obey(id, seen, GroupLifecycle.ACTIVATE, null);
    }

    GovernanceGroup dissolve(UUID id, Seen seen, String reason) {
        return obey(id, seen, GroupLifecycle.DISSOLVE, reason);
    }

    private GovernanceGroup obey(UUID id, Seen seen, String command, @Nullable String reason) {
        var group = desk.open(groups, id, seen);
        var initiative = initiatives.require(group.scopeId());
        boards.refuseReserved(group, command, initiative);
        if (GroupLifecycle.MACHINE.next(group.status(), command) == GroupStatus.ACTIVE) {
            boards.refuseSecond(group);
        }
        var move = group.obey(command, London.today(desk.clock()), initiative.sro());
        return desk.moved(approvedBySro(group, command), move.because(reason));
    }

    /** The SRO who sets a board to work on terms that somebody else wrote approves them by it. */
    private GovernanceGroup approvedBySro(GovernanceGroup group, String command) {
        if (group.kind() == GroupKind.BOARD
                && command.equals(GroupLifecycle.ACTIVATE)
                && group.obstacleToApproval(desk.caller()) == null) {
            group.approveTerms(desk.caller(), desk.clock().instant());
            return desk.noted(group, "terms of reference approved", null);
        }
        return group;
    }

    private GovernanceGroup openWorking(UUID id, Seen seen, String command) {
        var group = desk.open(groups, id, seen);
        refuseDissolved(group);
        boards.refuseReserved(group, command, initiatives.require(group.scopeId()));
        return group;
    }

    private static void refuseDissolved(GovernanceGroup group) {
        if (group.status() == GroupStatus.DISSOLVED) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The group is dissolved");
        }
    }

    private static Refusal endsBeforeItBegins(LocalDate from) {
        return new Refusal(CommonProblem.VALIDATION_FAILED, "The membership ends before it begins")
                .at("/memberTo", "before-member-from", "Must not be earlier than " + from);
    }
}
