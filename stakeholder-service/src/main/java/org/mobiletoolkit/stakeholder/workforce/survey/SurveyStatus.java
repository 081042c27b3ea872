package org.mobiletoolkit.stakeholder.workforce.survey;

/** Where a survey is on its way. */
public enum SurveyStatus {
    DRAFT,
    OPEN,
    CLOSED,
    REPORTED
}
