package org.mobiletoolkit.stakeholder.board.governance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mobiletoolkit.platform.person.LoginCover;

/**
 * The quorum of one meeting as it was counted when the meeting was recorded; later changes of membership leave it alone.
 *
 * @param members how many members the group had on the day
 * @param present how many of them were there
 * @param required how many had to be
 * @param missing what was lacking, in words
 * @param membersPresent logins of the members who were there
 * @param chairing logins of those who could lead the meeting: the chair, or in the chair's absence the deputy
 */
public record MeetingQuorum(
        int members,
        int present,
        int required,
        List<String> missing,
        List<String> membersPresent,
        List<String> chairing) {

    static MeetingQuorum of(QuorumRule.Quorum quorum, List<Seat> seats, Set<String> attendees) {
        var present = seats.stream()
                .filter(seat -> attendees.contains(seat.subject()))
                .toList();
        return new MeetingQuorum(
                quorum.members(),
                quorum.present(),
                quorum.required(),
                quorum.missing(),
                logins(present),
                logins(chairing(present)));
    }

    /** The same counts, without the names of some. */
    MeetingQuorum under(LoginCover cover) {
        return new MeetingQuorum(
                members, present, required, missing, cover.overAll(membersPresent), cover.overAll(chairing));
    }

    private static List<Seat> chairing(List<Seat> present) {
        var chair =
                present.stream().filter(seat -> seat.office() == Office.CHAIR).toList();
        return chair.isEmpty()
                ? present.stream()
                        .filter(seat -> seat.office() == Office.DEPUTY)
                        .toList()
                : chair;
    }

    private static List<String> logins(List<Seat> seats) {
        var logins = new TreeSet<String>();
        seats.forEach(seat -> logins.add(seat.subject()));
        return List.copyOf(logins);
    }
}
