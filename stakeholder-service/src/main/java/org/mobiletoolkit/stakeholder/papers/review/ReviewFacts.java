package org.mobiletoolkit.stakeholder.papers.review;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.stakeholder.board.governance.BoardDecision;
import org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome;
import org.mobiletoolkit.stakeholder.papers.content.ImplementationPlanContent;
import org.mobiletoolkit.stakeholder.papers.content.ReviewContent;
import org.mobiletoolkit.stakeholder.papers.document.SeenVersion;
import org.mobiletoolkit.stakeholder.papers.document.VersionStatus;

/**
 * Whether the post-implementation review is completed, and whole (handbook 2.3, OPT2).
 *
 * <p>Both look at the current version: the one in force; while none is, the newest.
 */
final class ReviewFacts {

    static final String REVIEW = "OPT2.PIR";
    static final String CONTENT = "OPT2.CONTENT";

    private ReviewFacts() {}

    /**
     * The review is completed, the board accepts exactly this version and its conditions are met, and the review was made
     * long enough after the last wave; the implementation plan in force names no later one.
     *
     * @param plan the implementation plan in force; without one the review alone says when the last wave was
     * @param decisions the valid decisions of boards about that version
     * @param minAgeDays a review on exactly this day after the last wave counts
     */
    static Fact review(
            @Nullable SeenVersion current,
            @Nullable SeenVersion plan,
            List<BoardDecision> decisions,
            LocalDate today,
            int minAgeDays) {
        var standing = current == null ? Optional.<BoardDecision>empty() : BoardDecision.standing(decisions);
        var completed = current != null && current.status() == VersionStatus.COMPLETED;
        var accepted = standing.filter(BoardDecision::agrees).isPresent();
        var unmet = standing.map(BoardDecision::unmet).orElse(List.of());
        var made = current == null ? null : ((ReviewContent) current.content()).pirDate();
        var lastWave = current == null ? null : ((ReviewContent) current.content()).lastWaveOn();
        var planned = plan == null
                ? null
                : ((ImplementationPlanContent) plan.content()).lastWaveEnd().orElse(null);
        var missing = new ArrayList<String>();
        if (!completed) {
            missing.add("a completed review");
        }
        if (!accepted) {
            missing.add("the board's acceptance of exactly this version");
        }
        missing.addAll(unmet);
        if (made == null || made.isAfter(today)) {
            missing.add("the day of the review, not in the future");
        }
        if (lastWave == null) {
            missing.add("the day of the last wave");
        }
        var age = made == null || lastWave == null ? null : DAYS.between(lastWave, made);
        if (age != null && age < minAgeDays) {
            missing.add("a review at least %d days after the last wave".formatted(minAgeDays));
        }
        if (lastWave != null && planned != null && planned.isAfter(lastWave)) {
            missing.add("a review of the last wave of the implementation plan, which ends on " + planned);
        }
        var refs = new ArrayList<>(refs(current));
        refs.addAll(refs(plan));
        standing.ifPresent(decision -> refs.add("/decisions/" + decision.id()));
        return about(REVIEW, missing.isEmpty(), current)
                .observed(
                        "decision",
                        standing.map(decision -> decision.outcome().name()).orElse("none"))
                .observed("openConditions", unmet.size())
                .observed("pirDate", made == null ? "none" : made.toString())
                .observed("lastWaveOn", lastWave == null ? "none" : lastWave.toString())
                .observed("plannedLastWaveOn", planned == null ? "none" : planned.toString())
                .required("status", VersionStatus.COMPLETED.name())
                .required("decision", DecisionOutcome.AGREED.name())
                .required("openConditions", 0)
                .required("minAgeDays", minAgeDays)
                .missing(missing)
                .refs(refs);
    }

    /** Every section is written, one lesson is drawn, and every action has an owner and a due date. */
    static Fact content(@Nullable SeenVersion current) {
        var missing = new ArrayList<String>();
        if (current == null) {
            missing.add("a review");
        } else {
            var content = (ReviewContent) current.content();
            missing.addAll(content.absentSections());
            missing.addAll(content.unassignedActions());
        }
        return about(CONTENT, missing.isEmpty(), current)
                .observed("missing", missing.size())
                .required("missing", 0)
                .missing(missing)
                .refs(refs(current));
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
