package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;

/** Holds a board against {@link BoardRule}, for the caller at hand; other groups pass. */
@ApplicationScoped
class BoardGuard {

    private final GovernanceGroups groups;
    private final Caller caller;

    BoardGuard(GovernanceGroups groups, Caller caller) {
        this.groups = groups;
        this.caller = caller;
    }

    void refuseReserved(GovernanceGroup group, String command, Initiative initiative) {
        if (reserved(group, command, initiative)) {
            throw new Refusal(
                            GovernanceProblem.NOT_THE_INITIATIVES_SRO,
                            "The initiative's SRO activates its board and alone changes it then")
                    .rule("BOARD.RESERVED");
        }
    }

    /** Whether only the initiative's SRO may give the command, and that is not the caller. */
    boolean reserved(GovernanceGroup group, String command, Initiative initiative) {
        return BoardRule.reserved(group.kind(), group.status(), command) && !isSroOf(initiative);
    }

    private boolean isSroOf(Initiative initiative) {
        return caller.may(Access.OWN_INITIATIVES, initiative.id())
                && caller.subject().equals(initiative.sro());
    }

    /** Two boards that are activated in the same moment are told apart by the database. */
    void refuseSecond(GovernanceGroup group) {
        var other = group.kind() == GroupKind.BOARD ? groups.activeBoard(group.scopeId()) : Optional.<UUID>empty();
        if (other.isPresent()) {
            throw new Refusal(GovernanceProblem.BOARD_ALREADY_ACTIVE, "Dissolve the board that is at work first")
                    .rule("BOARD.ONE")
                    .offending(List.of(other.get()));
        }
    }

    void refuseWrongSro(GovernanceGroup group, GroupMember member, String sro) {
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
}
