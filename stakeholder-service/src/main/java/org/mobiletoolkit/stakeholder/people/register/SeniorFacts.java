package org.mobiletoolkit.stakeholder.people.register;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mobiletoolkit.platform.fact.Fact;

/**
 * The facts of "senior internal stakeholders engaged and supportive" (handbook 2.3, VIS4). Over nobody each is false.
 *
 * <p>What they count is for those who may read opinions, others learn only whether a fact is true (handbook 6.2). Even so
 * an answer names only stakeholders whose engagement or assessment is missing, never those whose support is low.
 */
final class SeniorFacts {

    static final String COVERAGE = "VIS4.COVERAGE";
    static final String ENGAGED = "VIS4.ENGAGED";
    static final String SUPPORT = "VIS4.SUPPORT";

    private static final int LEAST_MEMBERS = 3;
    private static final int LEAST_SUPPORTIVE_PCT = 80;
    private static final String WHO_COUNTS = " who is internal, and SENIOR or of a power of at least 4";

    private SeniorFacts() {}

    /** At least three members, among them a board-level sponsor and a clinical leader. */
    static Fact coverage(List<SeniorStakeholder> set) {
        var sponsors = count(set, SeniorStakeholder::isSponsor);
        var clinicalLeaders = count(set, SeniorStakeholder::isClinicalLeader);
        var missing = new ArrayList<String>();
        if (set.size() < LEAST_MEMBERS) {
            missing.add(counted(LEAST_MEMBERS - set.size(), "more senior internal stakeholder"));
        }
        if (sponsors == 0) {
            missing.add("a board-level sponsor (SRO)" + WHO_COUNTS);
        }
        if (clinicalLeaders == 0) {
            missing.add("a clinical leader" + WHO_COUNTS);
        }
        return Fact.of(COVERAGE, missing.isEmpty())
                .observed("members", set.size())
                .observed("sponsors", sponsors)
                .observed("clinicalLeaders", clinicalLeaders)
                .required("members", LEAST_MEMBERS)
                .required("sponsors", 1)
                .required("clinicalLeaders", 1)
                .missing(missing)
                .refs(references(set));
    }

    /** Every member has been engaged, or has answered a consultation, since the initiative started. */
    static Fact engaged(List<SeniorStakeholder> set, LocalDate startedOn) {
        var waiting = set.stream()
                .filter(one ->
                        one.lastEngagedOn() == null || one.lastEngagedOn().isBefore(startedOn))
                .toList();
        return Fact.of(ENGAGED, !set.isEmpty() && waiting.isEmpty())
                .observed("members", set.size())
                .observed("engaged", set.size() - waiting.size())
                .required("engaged", set.size())
                .required("since", startedOn.toString())
                .missing(engagements(set, waiting.size(), startedOn))
                .refs(references(waiting));
    }

    /**
     * Every member has a support assessment that is fresh, none is below NEUTRAL, at least 80 % are supportive, and so are
     * every sponsor and at least one clinical leader.
     *
     * @param maxAgeDays an assessment of exactly this age is still fresh
     */
    static Fact support(List<SeniorStakeholder> set, LocalDate today, int maxAgeDays) {
        Predicate<SeniorStakeholder> supportive = one -> one.support().isAtLeast(SupportLevel.SUPPORTIVE);
        var notFresh =
                set.stream().filter(one -> !isFresh(one, today, maxAgeDays)).toList();
        var fresh = set.stream().filter(one -> isFresh(one, today, maxAgeDays)).toList();
        var below = count(fresh, one -> !one.support().isAtLeast(SupportLevel.NEUTRAL));
        var supporting = count(fresh, supportive);
        var sponsors = fresh.stream().filter(SeniorStakeholder::isSponsor).toList();
        var sponsorsSupport = !sponsors.isEmpty() && sponsors.stream().allMatch(supportive);
        var clinicalSupport = fresh.stream().anyMatch(supportive.and(SeniorStakeholder::isClinicalLeader));
        var enough = !set.isEmpty() && supporting * 100L >= LEAST_SUPPORTIVE_PCT * (long) set.size();

        var missing = new ArrayList<String>();
        if (!notFresh.isEmpty()) {
            missing.add("a support assessment of the last %d days for %s"
                    .formatted(maxAgeDays, counted(notFresh.size(), "member")));
        }
        if (set.isEmpty()) {
            missing.add("a senior internal stakeholder");
        }
        if (below > 0) {
            missing.add(counted(below, "member") + " to rise to NEUTRAL or above");
        }
        if (!enough) {
            missing.add("support of %d %% of the members".formatted(LEAST_SUPPORTIVE_PCT));
        }
        if (!sponsorsSupport) {
            missing.add("support of the sponsor");
        }
        if (!clinicalSupport) {
            missing.add("support of a clinical leader");
        }
        return Fact.of(SUPPORT, missing.isEmpty())
                .observed("members", set.size())
                .observed("freshlyAssessed", fresh.size())
                .observed("belowNeutral", below)
                .observed("supportive", supporting)
                .observed("sponsorSupportive", sponsorsSupport)
                .observed("clinicalLeaderSupportive", clinicalSupport)
                .required("freshlyAssessed", set.size())
                .required("maxAgeDays", maxAgeDays)
                .required("belowNeutral", 0)
                .required("supportivePct", LEAST_SUPPORTIVE_PCT)
                .missing(missing)
                .refs(references(notFresh));
    }

    private static List<String> engagements(List<SeniorStakeholder> set, int waiting, LocalDate startedOn) {
        if (set.isEmpty()) {
            return List.of("a senior internal stakeholder");
        }
        return waiting == 0
                ? List.of()
                : List.of("an engagement since %s with %s"
                        .formatted(startedOn, counted(waiting, "senior internal stakeholder")));
    }

    private static boolean isFresh(SeniorStakeholder one, LocalDate today, int maxAgeDays) {
        return one.support() != SupportLevel.UNKNOWN
                && one.supportAssessedOn() != null
                && DAYS.between(one.supportAssessedOn(), today) <= maxAgeDays;
    }

    private static String counted(int number, String what) {
        return number == 1 ? "one " + what : number + " " + what + "s";
    }

    private static int count(List<SeniorStakeholder> set, Predicate<SeniorStakeholder> which) {
        return (int) set.stream().filter(which).count();
    }

    private static List<String> references(List<SeniorStakeholder> set) {
        return set.stream().map(SeniorStakeholder::reference).toList();
    }
}
