package org.mobiletoolkit.stakeholder.papers.continuity;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityPlanContent;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityScenario;
import org.mobiletoolkit.stakeholder.papers.document.SeenVersion;
import org.mobiletoolkit.stakeholder.papers.document.VersionStatus;

/**
 * Whether the continuity plan is agreed, covers every scenario, and was tried out (handbook 2.3, IMP6).
 *
 * <p>The first two look at the current version: the one in force; while none is, the newest.
 */
final class ContinuityFacts {

    static final String PLAN = "IMP6.PLAN";
    static final String SCENARIOS = "IMP6.SCENARIOS";
    static final String EXERCISED = "IMP6.EXERCISED";

    private ContinuityFacts() {}

    /**
     * The lead of every affected service agrees to the current version; a plan that affects no service is agreed by
     * nobody.
     *
     * @param standing how far the leads agree to that version; null when there is none
     */
    static Fact plan(@Nullable SeenVersion current, AgreementRule.@Nullable Standing standing) {
        var services = standing == null ? 0 : standing.services();
        var open = standing == null ? List.<String>of() : standing.open();
        var agreed = current != null && current.status().inForce() && standing != null && standing.agreed();
        var missing = new ArrayList<>(
                services == 0
                        ? List.of("an affected service with a lead who agrees")
                        : open.stream()
                                .map("the agreement of the lead of "::concat)
                                .toList());
        if (!agreed && missing.isEmpty()) {
            missing.add("a version in force");
        }
        return about(PLAN, agreed, current)
                .observed("services", services)
                .observed("agreed", services - open.size())
                .observed("disagreed", standing == null ? 0 : standing.refused().size())
                .required("status", VersionStatus.AGREED.name())
                .required("agreed", Math.max(1, services))
                .missing(missing)
                .refs(refs(current));
    }

    /** Every scenario has a fallback, an owner and a recovery time objective. */
    static Fact scenarios(@Nullable SeenVersion current) {
        var uncovered = current == null
                ? Arrays.asList(ContinuityScenario.values())
                : ((ContinuityPlanContent) current.content()).uncovered();
        var all = ContinuityScenario.values().length;
        return about(SCENARIOS, uncovered.isEmpty(), current)
                .observed("covered", all - uncovered.size())
                .required("covered", all)
                .missing(uncovered.stream()
                        .map(one -> "a fallback, an owner and a recovery time objective for " + one)
                        .toList())
                .refs(refs(current));
    }

    /**
     * An exercise was passed not too long ago.
     *
     * @param latest the latest exercise, whatever its outcome
     * @param latestPassed the latest that was passed
     * @param maxAgeDays an exercise of exactly this age still counts
     */
    static Fact exercised(
            @Nullable HeldExercise latest, @Nullable HeldExercise latestPassed, LocalDate today, int maxAgeDays) {
        var fresh = latestPassed != null && DAYS.between(latestPassed.heldOn(), today) <= maxAgeDays;
        var refs = new ArrayList<String>();
        if (latestPassed != null) {
            refs.add("/continuity-exercises/" + latestPassed.id());
        }
        return Fact.of(EXERCISED, fresh)
                .observed(
                        "passedOn",
                        latestPassed == null ? "none" : latestPassed.heldOn().toString())
                .observed(
                        "latestOutcome",
                        latest == null ? "none" : latest.outcome().name())
                .required("maxAgeDays", maxAgeDays)
                .missing(fresh ? List.of() : List.of("an exercise passed in the last %d days".formatted(maxAgeDays)))
                .refs(refs);
    }

    private static Fact about(String code, boolean satisfied, @Nullable SeenVersion current) {
        return Fact.of(code, satisfied)
                .observed("version", current == null ? 0 : current.number())
                .observed("status", current == null ? "none" : current.status().name());
    }

    private static List<String> refs(@Nullable SeenVersion current) {
        return current == null ? List.of() : List.of(current.reference());
    }
}
