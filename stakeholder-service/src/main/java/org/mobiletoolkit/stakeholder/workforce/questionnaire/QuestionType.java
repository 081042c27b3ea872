package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a question is answered (handbook 6.5). */
@Schema(name = "SurveyQuestionType")
public enum QuestionType {
    /** One of the options. */
    SINGLE,
    /** One or more of the options. */
    MULTI,
    /** 1 (strongly disagree) to 5 (strongly agree). */
    LIKERT5,
    /** A number between the question's bounds. */
    NUMBER,
    /** In words. */
    TEXT;

    boolean offersOptions() {
        return this == SINGLE || this == MULTI;
    }
}
