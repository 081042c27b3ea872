package org.mobiletoolkit.stakeholder.people.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;

/**
 * The facts of "strong support from stakeholders and leaders" (handbook 2.3, STR3) that the register answers. Over nobody
 * each is false.
 *
 * <p>Their words set no age on an opinion, unlike VIS4.SUPPORT: the latest one counts, however old. As there, an answer
 * counts opinions and names only stakeholders of whom an assessment is missing, never those whose support is low.
 */
final class StrategySupportFacts {

    static final String INDEX = "STR3.INDEX";
    static final String LEADERS = "STR3.LEADERS";
    static final String MITIGATED = "STR3.MITIGATED";

    private StrategySupportFacts() {}

    /** A leader of the initiative: of board level, the SRO, or a clinical lead. */
    record Leader(UUID id, SupportLevel support) {

        static boolean includes(Seniority seniority, List<String> roleCodes) {
            return seniority == Seniority.BOARD
                    || LeaderCodes.makeSponsor(roleCodes)
                    || LeaderCodes.makeClinicalLeader(roleCodes);
        }
    }

    /**
     * A stakeholder to be managed closely.
     *
     * @param actionDueOn the latest due day of the open engagement actions, each of which has an owner; null when none is
     *     open
     * @param hidden whether they stand in no plan, because the use of data on them is restricted
     */
    record CloselyManaged(
            UUID id, SupportLevel support, @Nullable LocalDate actionDueOn, boolean hidden) {

        boolean isBelowNeutral() {
            var score = support.score();
            return score != null && score < 0;
        }

        /** A due day that is today has not passed. */
        boolean hasActionAhead(LocalDate today) {
            return actionDueOn != null && !actionDueOn.isBefore(today);
        }
    }

    /** The power-weighted support index is strong; the index is compared as it is, not as it is rounded. */
    static Fact index(SupportIndex support, BigDecimal strong) {
        var satisfied = support.isAtLeast(strong);
        var fact = Fact.of(INDEX, satisfied)
                .observed("assessed", support.assessed())
                .observed("stakeholders", support.total())
                .required("index", strong)
                .missing(
                        satisfied
                                ? List.of()
                                : List.of(
                                        support.index() == null
                                                ? "a stakeholder whose power and support are assessed"
                                                : "a power-weighted support index of at least %s"
                                                        .formatted(strong.toPlainString())));
        return support.index() == null ? fact : fact.observed("index", support.index());
    }

    /** Every leader is SUPPORTIVE or CHAMPION. */
    static Fact leaders(List<Leader> leaders) {
        var unknown = leaders.stream()
                .filter(one -> one.support() == SupportLevel.UNKNOWN)
                .map(Leader::id)
                .toList();
        var supportive = leaders.stream()
                .filter(one -> one.support().isAtLeast(SupportLevel.SUPPORTIVE))
                .count();
        var below = leaders.size() - unknown.size() - supportive;
        var missing = new ArrayList<String>();
        if (!unknown.isEmpty()) {
            missing.add("a support assessment of " + counted(unknown.size(), "leader"));
        }
        if (leaders.isEmpty()) {
            missing.add("a leader of board level, the SRO or a clinical lead");
        }
        if (below > 0) {
            missing.add(counted(below, "leader") + " to rise to SUPPORTIVE or above");
        }
        return Fact.of(LEADERS, missing.isEmpty())
                .observed("leaders", leaders.size())
                .observed("assessed", leaders.size() - unknown.size())
                .observed("supportive", (int) supportive)
                .required("supportive", leaders.size())
                .missing(missing)
                .refs(unknown.stream().map(id -> "/stakeholders/" + id).toList());
    }

    /**
     * Every MANAGE_CLOSELY stakeholder who is below NEUTRAL has an open engagement action whose due day has not passed.
     *
     * <p>The rule is over the MANAGE_CLOSELY stakeholders whose support is known: with none of them it is false, with none
     * of them below NEUTRAL it is true. One whose support is unknown is neither below NEUTRAL nor above. Where an action is
     * missing, the engagement plan shows with whom; of those whom it does not show, it is said who can help.
     */
    static Fact mitigated(List<CloselyManaged> set, UUID initiativeId, LocalDate today) {
        var known = set.stream()
                .filter(one -> one.support() != SupportLevel.UNKNOWN)
                .toList();
        var below = known.stream().filter(CloselyManaged::isBelowNeutral).toList();
        var waiting = below.stream().filter(one -> !one.hasActionAhead(today)).toList();
        var open = waiting.size();
        var hidden = waiting.stream().filter(CloselyManaged::hidden).count();
        var missing = new ArrayList<String>();
        if (known.isEmpty()) {
            missing.add("a MANAGE_CLOSELY stakeholder whose support is assessed");
        }
        if (open > 0) {
            missing.add("an open engagement action, not overdue, with " + counted(open, "stakeholder"));
        }
        if (hidden > 0) {
            missing.add(
                    ("%d of them not shown in the engagement plan: whoever handles subject requests has restricted the"
                                    + " use of data on them, and alone can say how to go on")
                            .formatted(hidden));
        }
        return Fact.of(MITIGATED, missing.isEmpty())
                .observed("manageClosely", set.size())
                .observed("assessed", known.size())
                .observed("belowNeutral", below.size())
                .observed("mitigated", below.size() - open)
                .required("mitigated", below.size())
                .missing(missing)
                .refs(open > 0 ? List.of("/engagement-plan?initiativeId=" + initiativeId) : List.of());
    }

    private static String counted(long number, String what) {
        return number == 1 ? "one " + what : number + " " + what + "s";
    }
}
