package org.mobiletoolkit.stakeholder.workforce.survey;

import java.util.UUID;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.Turnout;

/** How many have taken part so far, of all who were asked. */
public record SurveyTurnoutView(UUID surveyId, SurveyStatus status, Turnout turnout) {}
