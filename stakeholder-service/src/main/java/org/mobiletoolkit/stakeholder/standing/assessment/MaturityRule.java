package org.mobiletoolkit.stakeholder.standing.assessment;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Scores and targets of a maturity assessment are those that its scheme can have, each said once. */
final class MaturityRule {

    private MaturityRule() {}

    /**
     * Passes when the scores and targets are those of the scheme.
     *
     * @throws Refusal {@code validation-failed} (422)
     */
    static void check(MaturityContent content) {
        var scheme = content.scheme();
        var refusal = new Refusal(CommonProblem.VALIDATION_FAILED, "The scores do not fit the scheme " + scheme);
        var faults = checkScores(scheme, content.scores(), refusal)
                | checkTarget(scheme, content.target(), refusal)
                | checkTargets(scheme, content.targets(), refusal);
        if (faults) {
            throw refusal;
        }
    }

    private static boolean checkScores(MaturityScheme scheme, List<DomainScore> scores, Refusal refusal) {
        var wrong = false;
        var seen = new HashSet<List<String>>();
        var spelled = new HashMap<String, String>();
        for (var i = 0; i < scores.size(); i++) {
            var score = scores.get(i);
            var at = "/scores/" + i;
            var fault = scheme.faultOf(score);
            if (fault.isPresent()) {
                refusal.at(
                        at + "/" + fault.get().member(),
                        fault.get().code(),
                        "Must be " + fault.get().mustBe());
                wrong = true;
            }
            var before = spelled.putIfAbsent(alike(score.dimension()), score.dimension());
            if (before != null && !before.equals(score.dimension())) {
                refusal.at(at + "/dimension", "spelled-otherwise", "Must be written as before: " + before);
                wrong = true;
            }
            if (!seen.add(List.of(alike(score.dimension()), alike(score.domain())))) {
                refusal.at(at + "/domain", "twice", "Must be scored only once in its dimension");
                wrong = true;
            }
        }
        return wrong;
    }

    private static boolean checkTarget(MaturityScheme scheme, @Nullable BigDecimal target, Refusal refusal) {
        if (target == null || scheme.reaches(target)) {
            return false;
        }
        refusal.at("/target", "out-of-range", range(scheme));
        return true;
    }

    private static boolean checkTargets(MaturityScheme scheme, List<DimensionTarget> targets, Refusal refusal) {
        var wrong = false;
        var seen = new HashSet<String>();
        for (var i = 0; i < targets.size(); i++) {
            var at = "/targets/" + i;
            if (!scheme.knows(targets.get(i).dimension())) {
                refusal.at(at + "/dimension", "unknown-pillar", "Must be one of the seven pillars");
                wrong = true;
            } else if (!seen.add(alike(targets.get(i).dimension()))) {
                refusal.at(at + "/dimension", "twice", "Must have only one target");
                wrong = true;
            }
            if (!scheme.reaches(targets.get(i).target())) {
                refusal.at(at + "/target", "out-of-range", range(scheme));
                wrong = true;
            }
        }
        return wrong;
    }

    /** Names that people take for the same are: whatever the case, the spaces, or the form in which a letter is stored. */
    private static String alike(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String range(MaturityScheme scheme) {
        return "Must be %.0f to %.0f".formatted(scheme.floor(), scheme.ceiling());
    }
}
