package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every survey of the caller's organisation; whoever moves one waits for answers under way, and lets no other begin. */
@ApplicationScoped
class Surveys implements Records<Survey> {

    /**
     * The survey that an answer names, kept as it is; others may do the same at the same time.
     *
     * @throws Refusal {@code unknown-reference} (422), for a draft as well
     */
    Survey requireAsked(UUID id) {
        return ById.find(this, id, LockModeType.PESSIMISTIC_READ)
                .filter(found -> found.status() != SurveyStatus.DRAFT)
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "There is no survey " + id)
                        .at("/surveyId", "unknown-reference", "Must be a survey"));
    }
}
