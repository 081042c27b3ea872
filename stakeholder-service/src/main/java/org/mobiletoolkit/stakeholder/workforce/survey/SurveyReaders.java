package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.stakeholder.access.Access;

/** Who sees which surveys: those who are asked see what they are asked and what came of it, the team sees all. */
@ApplicationScoped
class SurveyReaders {

    private static final List<SurveyStatus> ASKED_OR_TOLD = List.of(SurveyStatus.OPEN, SurveyStatus.REPORTED);

    private final Surveys surveys;
    private final Caller caller;

    SurveyReaders(Surveys surveys, Caller caller) {
        this.surveys = surveys;
        this.caller = caller;
    }

    List<SurveyStatus> visible() {
        return caller.may(Access.FOLLOW_SURVEYS) ? List.of(SurveyStatus.values()) : ASKED_OR_TOLD;
    }

    Survey require(UUID id) {
        return surveys.require(id, survey -> visible().contains(survey.status()));
    }
}
