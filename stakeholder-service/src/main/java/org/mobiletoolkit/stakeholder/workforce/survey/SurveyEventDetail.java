package org.mobiletoolkit.stakeholder.workforce.survey;

/** What the topic says of a survey. */
record SurveyEventDetail(SurveyPurpose purpose, boolean anonymous) {}
