package org.mobiletoolkit.stakeholder.board.governance;

import java.util.List;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** The kinds of records on which handbook 2.3 lets a body agree; a decision on anything else would bind nothing. */
final class SubjectTypes {

    static final String DOCUMENT = "DOCUMENT";
    static final String BUSINESS_CASE = "BUSINESS_CASE";
    static final String CHANGE_PLAN = "CHANGE_PLAN";
    static final String REALISATION_PLAN = "REALISATION_PLAN";
    static final String OPTION = "OPTION";
    static final String SOURCING_STRATEGY = "SOURCING_STRATEGY";
    static final String AWARD_RECOMMENDATION = "AWARD_RECOMMENDATION";
    static final String ROLLOUT_WAVE = "ROLLOUT_WAVE";

    static final List<String> ALL = List.of(
            DOCUMENT,
            BUSINESS_CASE,
            CHANGE_PLAN,
            REALISATION_PLAN,
            OPTION,
            SOURCING_STRATEGY,
            AWARD_RECOMMENDATION,
            ROLLOUT_WAVE);

    private SubjectTypes() {}

    /**
     * Passes a kind that is one of them.
     *
     * @throws Refusal {@code validation-failed} (422)
     */
    static void require(String type) {
        if (!ALL.contains(type)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "No body decides on a " + type)
                    .at("/subjectType", "unknown-type", "Must be one of " + String.join(", ", ALL));
        }
    }
}
