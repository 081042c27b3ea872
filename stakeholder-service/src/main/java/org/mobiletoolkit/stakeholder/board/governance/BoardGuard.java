package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;

/** Holds a board against {@link BoardRule}, for the caller at hand; other groups pass. */
@ApplicationScoped
class BoardGuard {

    private final GovernanceGroups groups;
    private final Caller caller;
    private final Clock clock;

    BoardGuard(GovernanceGroups groups, Caller caller, Clock clock) {
        this.groups = groups;
        this.caller = caller;
        this.clock = clock;
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

    /** What a board has decided is counted by its list, so who sat in it on an earlier day is not changed afterwards. */
    void refuseSetBack(GovernanceGroup group, LocalDate day, String pointer) {
        var today = London.today(clock);
        if (group.kind() == GroupKind.BOARD && group.status() == GroupStatus.ACTIVE && day.isBefore(today)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The list of a board at work is changed from today on")
                    .rule("BOARD.LIST")
                    .at(pointer, "set-back", "Must not be earlier than " + today);
        }
    }

    /** A board whose terms nobody approved decides nothing; other groups are free of this. */
    void refuseWithoutMandate(GovernanceGroup group) {
        if (group.kind() == GroupKind.BOARD && group.approval() == null) {
            throw new Refusal(
                            GovernanceProblem.TERMS_NOT_APPROVED,
                            "Nobody has approved the board's terms of reference as they stand; somebody who did not"
                                    + " write them approves them first")
                    .rule("BOARD.TERMS")
                    .offending(List.of(group.id()));
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
