package org.mobiletoolkit.stakeholder.workforce.survey;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What may stand against a command on a survey, or against reading one. */
enum SurveyProblem implements ProblemType {
    SURVEY_WITHOUT_QUESTIONS(422, "A survey without questions cannot be opened"),
    SURVEY_NOT_OPEN(409, "Answers are taken only while the survey is open"),
    SURVEY_ALREADY_ANSWERED(409, "You have answered this survey already"),
    SURVEY_RESULTS_NOT_READY(404, "There are no results before the survey is closed"),
    SURVEY_ANONYMOUS(403, "Nobody reads the single answers to an anonymous survey"),
    SURVEY_RESULT_SUPPRESSED(403, "Too few have answered for this to be told");

    private final int status;
    private final String title;

    SurveyProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
