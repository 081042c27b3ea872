package org.mobiletoolkit.stakeholder.papers.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.stakeholder.board.governance.BoardDecision;
import org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome;
import org.mobiletoolkit.stakeholder.papers.content.StrategyContent;
import org.mobiletoolkit.stakeholder.papers.document.SeenVersion;

/**
 * Whether the strategy is agreed, with future capabilities and a road map (handbook 2.3, STR1).
 *
 * <p>All look at the current version: the one in force; while none is, the newest.
 */
final class StrategyFacts {

    static final String AGREED = "STR1.AGREED";
    static final String SCOPE = "STR1.SCOPE";
    static final String CAPABILITIES = "STR1.CAPABILITIES";
    static final String ROADMAP = "STR1.ROADMAP";

    private StrategyFacts() {}

    /**
     * The board agrees to exactly the current version, and every condition of its agreement is met.
     *
     * @param decisions the valid decisions of boards about that version
     */
    static Fact agreed(@Nullable SeenVersion current, List<BoardDecision> decisions) {
        var standing = current == null ? Optional.<BoardDecision>empty() : BoardDecision.standing(decisions);
        var agreed = standing.filter(BoardDecision::proves).isPresent();
        var unmet = standing.map(BoardDecision::unmet).orElse(List.of());
        var refs = new ArrayList<>(refs(current));
        standing.ifPresent(decision -> refs.add("/decisions/" + decision.id()));
        return about(AGREED, agreed, current)
                .observed(
                        "decision",
                        standing.map(decision -> decision.outcome().name()).orElse("none"))
                .observed("openConditions", unmet.size())
                .required("decision", DecisionOutcome.AGREED.name())
                .required("openConditions", 0)
                .missing(missing(agreed, unmet))
                .refs(refs);
    }

    private static List<String> missing(boolean agreed, List<String> unmet) {
        if (agreed) {
            return List.of();
        }
        return unmet.isEmpty() ? List.of("an agreement of the board to exactly this version") : unmet;
    }

    /** The scope is not blank, and one objective has measure, target and date. */
    static Fact scope(@Nullable SeenVersion current) {
        var content = content(current);
        var scoped = content != null && content.scoped();
        var measurable = content == null ? 0 : content.measurableObjectives();
        var missing = new ArrayList<String>();
        if (!scoped) {
            missing.add("a scope");
        }
        if (measurable == 0) {
            missing.add("an objective with measure, target and date");
        }
        return about(SCOPE, missing.isEmpty(), current)
                .observed("scoped", scoped)
                .observed("measurableObjectives", measurable)
                .required("scoped", true)
                .required("measurableObjectives", 1)
                .missing(missing)
                .refs(refs(current));
    }

    /** There is a future capability, and each has a day or a level to be reached. */
    static Fact capabilities(@Nullable SeenVersion current) {
        var capabilities = futureCapabilities(current);
        var unaimed = capabilities.stream()
                .filter(capability -> !capability.aimed())
                .map(StrategyContent.Capability::code)
                .toList();
        var missing = capabilities.isEmpty()
                ? List.of("a future capability")
                : each("a day or a level to be reached by ", unaimed);
        return about(CAPABILITIES, missing.isEmpty(), current)
                .observed("capabilities", capabilities.size())
                .observed("aimed", capabilities.size() - unaimed.size())
                .required("capabilities", Math.max(1, capabilities.size()))
                .required("aimed", Math.max(1, capabilities.size()))
                .missing(missing)
                .refs(refs(current));
    }

    /** One phase begins, ends and lands, and every future capability is placed in a phase. */
    static Fact roadmap(@Nullable SeenVersion current) {
        var content = content(current);
        var landing = content == null ? 0 : content.landingPhases();
        var capabilities = content == null ? 0 : content.futureCapabilities().size();
        var unplaced = content == null ? List.<String>of() : content.unplacedCapabilities();
        var missing = new ArrayList<String>();
        if (landing == 0) {
            missing.add("a phase with start, end and landing point");
        }
        if (capabilities == 0) {
            missing.add("a future capability");
        }
        missing.addAll(each("a phase for ", unplaced));
        return about(ROADMAP, missing.isEmpty(), current)
                .observed("landingPhases", landing)
                .observed("capabilities", capabilities)
                .observed("placed", capabilities - unplaced.size())
                .required("landingPhases", 1)
                .required("placed", Math.max(1, capabilities))
                .missing(missing)
                .refs(refs(current));
    }

    private static List<String> each(String what, List<String> codes) {
        return codes.stream().map(what::concat).toList();
    }

    private static Fact about(String code, boolean satisfied, @Nullable SeenVersion current) {
        return Fact.of(code, satisfied)
                .observed("version", current == null ? 0 : current.number())
                .observed("status", current == null ? "none" : current.status().name());
    }

    private static List<StrategyContent.Capability> futureCapabilities(@Nullable SeenVersion current) {
        var content = content(current);
        return content == null ? List.of() : content.futureCapabilities();
    }

    private static @Nullable StrategyContent content(@Nullable SeenVersion current) {
        return current == null ? null : (StrategyContent) current.content();
    }

    private static List<String> refs(@Nullable SeenVersion current) {
        return current == null ? List.of() : List.of(current.reference());
    }
}
