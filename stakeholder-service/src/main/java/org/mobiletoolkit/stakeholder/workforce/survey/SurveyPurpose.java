package org.mobiletoolkit.stakeholder.workforce.survey;

/** What a survey is for (toolkit lines 198 and 466). */
public enum SurveyPurpose {
    CURRENT_MOBILE_USE,
    EFFECTIVENESS,
    OTHER
}
