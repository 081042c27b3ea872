package org.mobiletoolkit.stakeholder.survey;

import java.util.UUID;
import org.mobiletoolkit.stakeholder.questionnaire.Turnout;

/** How many have taken part so far, of all who were asked. */
public record SurveyTurnoutView(UUID surveyId, SurveyStatus status, Turnout turnout) {}
