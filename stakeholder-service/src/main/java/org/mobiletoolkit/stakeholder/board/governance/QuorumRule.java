package org.mobiletoolkit.stakeholder.board.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether enough of the right members were there (handbook 6.6): more than half of them, or the number that the terms of
 * reference set, and with them the chair or the deputy; at a BOARD also the SRO and a clinical lead.
 */
final class QuorumRule {

    /**
     * What the rule found.
     *
     * @param present members there; guests do not count
     * @param missing what was lacking, in words; empty when quorate
     */
    record Quorum(int members, int present, int required, List<String> missing) {

        boolean isQuorate() {
            return missing.isEmpty();
        }
    }

    private QuorumRule() {}

    /**
     * @param members who was a member on the day of the meeting
     * @param attendees who was there, members or not
     * @param terms what the terms of reference say; null for more than half. They may always ask for more, for fewer only
     *     where they state it
     */
    static Quorum of(GroupKind kind, List<Seat> members, Set<String> attendees, @Nullable QuorumTerms terms) {
        var present = members.stream()
                .filter(seat -> attendees.contains(seat.subject()))
                .toList();
        var required = required(members.size(), terms);
        var missing = new ArrayList<String>();
        if (present.size() < required) {
            missing.add(counted(required - present.size()));
        }
        need(present, Seat::leads, "the chair or the deputy", missing);
        if (kind == GroupKind.BOARD) {
            need(present, Seat::isSro, "the SRO", missing);
            need(present, Seat::isClinicalLead, "a clinical lead", missing);
        }
        return new Quorum(members.size(), present.size(), required, List.copyOf(missing));
    }

    private static String counted(int more) {
        return more == 1 ? "one more member" : more + " more members";
    }

    private static int required(int members, @Nullable QuorumTerms terms) {
        var moreThanHalf = members / 2 + 1;
        if (terms == null) {
            return moreThanHalf;
        }
        return terms.belowHalf() ? terms.least() : Math.max(terms.least(), moreThanHalf);
    }

    private static void need(List<Seat> present, Predicate<Seat> who, String name, List<String> missing) {
        if (present.stream().noneMatch(who)) {
            missing.add(name);
        }
    }
}
