package org.mobiletoolkit.stakeholder.survey;

/** What the topic says of a survey. */
record SurveyEventDetail(SurveyPurpose purpose, boolean anonymous) {}
