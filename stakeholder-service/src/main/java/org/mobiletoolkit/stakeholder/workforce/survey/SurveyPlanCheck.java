package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.QuestionnaireRule;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SurveySegment;
import org.mobiletoolkit.stakeholder.workforce.usertype.Segment;
import org.mobiletoolkit.stakeholder.workforce.usertype.UserTypes;

/** Whether a plan can be carried out, and whom it asks. */
@ApplicationScoped
class SurveyPlanCheck {

    private final UserTypes userTypes;

    SurveyPlanCheck(UserTypes userTypes) {
        this.userTypes = userTypes;
    }

    /**
     * The segments that a plan names, each known to the initiative.
     *
     * @throws Refusal {@code validation-failed} or {@code unknown-reference} (422)
     */
    List<SurveySegment> segmentsOf(SurveyContent plan) {
        var faults = new ArrayList<>(QuestionnaireRule.faults(plan.questions(), "/questions"));
        var named = new HashSet<UUID>();
        for (var i = 0; i < plan.segments().size(); i++) {
            if (!named.add(plan.segments().get(i).userTypeId())) {
                faults.add(FieldError.atPointer(
                        "/segments/%d/userTypeId".formatted(i), "duplicate", "Must be named once"));
            }
        }
        if (plan.population() != null && !plan.segments().isEmpty()) {
            faults.add(FieldError.atPointer("/population", "misplaced", "Is the sum of the segments' populations"));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The survey cannot be asked like this").errors(faults);
        }
        return resolved(plan, false);
    }

    /** The segments of a survey that opens, each with the number of people who can take part. */
    List<SurveySegment> countedSegmentsOf(Survey survey) {
        return resolved(survey.content(), true);
    }

    private List<SurveySegment> resolved(SurveyContent plan, boolean counted) {
        var planned = plan.segments();
        if (planned.isEmpty()) {
            return List.of();
        }
        var known = userTypes.segmentsOf(plan.initiativeId()).stream()
                .collect(Collectors.toMap(Segment::id, Function.identity()));
        var asked = new ArrayList<SurveySegment>();
        for (var i = 0; i < planned.size(); i++) {
            var one = planned.get(i);
            var userType = known.get(one.userTypeId());
            if (userType == null) {
                throw new Refusal(
                                CommonProblem.UNKNOWN_REFERENCE,
                                "The initiative has no active user type " + one.userTypeId())
                        .at(
                                "/segments/%d/userTypeId".formatted(i),
                                "unknown-reference",
                                "Must be an active user type of the initiative");
            }
            var population =
                    one.population() == null && counted ? Integer.valueOf(userType.headcount()) : one.population();
            asked.add(new SurveySegment(userType.id(), userType.code(), userType.name(), population));
        }
        return asked;
    }
}
