package org.mobiletoolkit.stakeholder.board.governance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.ProblemType;

/**
 * Who may form a board and change who sits in it (handbook 2.2 rule 6, 6.6 and 7.4).
 *
 * <p>A board decides gates, so nobody gets a board by writing his own name into a list: anybody may prepare one, but it
 * begins its work only when the initiative's SRO says so of the version that he read, and from then on he alone changes
 * it. Whom the list calls SRO must be the SRO of the initiative. Other groups are free of this.
 */
final class BoardRule {

    private BoardRule() {}

    /** Whether the change is the initiative's SRO's alone: of an active board any, of a forming one its activation. */
    static boolean reserved(GroupKind kind, GroupStatus status, String command) {
        return kind == GroupKind.BOARD && (status == GroupStatus.ACTIVE || command.equals(GroupLifecycle.ACTIVATE));
    }

    /**
     * What is wrong with the list of a board's members; null when nothing is.
     *
     * @param members past, present and to come
     */
    static @Nullable ProblemType against(List<GroupMember> members, String sro, LocalDate today) {
        var standing = members.stream()
                .filter(member ->
                        member.memberTo() == null || !member.memberTo().isBefore(today))
                .toList();
        if (standing.stream()
                .anyMatch(member -> member.seat().isSro() && !member.subject().equals(sro))) {
            return GovernanceProblem.BOARD_SRO_NOT_THE_INITIATIVES;
        }
        var seated = standing.stream()
                .filter(member -> member.isMemberOn(today))
                .map(GroupMember::seat)
                .toList();
        if (seated.stream().noneMatch(Seat::isSro)) {
            return GovernanceProblem.BOARD_SRO_NOT_THE_INITIATIVES;
        }
        return seated.stream().anyMatch(Seat::isClinicalLead) ? null : GovernanceProblem.CLINICAL_LEAD_MISSING;
    }
}
