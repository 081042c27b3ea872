package org.mobiletoolkit.stakeholder.workforce.survey;

import java.util.UUID;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SurveyResults;

/** The results of a survey, as they stand since it closed. */
public record SurveyResultsView(UUID surveyId, SurveyStatus status, boolean anonymous, SurveyResults results) {}
