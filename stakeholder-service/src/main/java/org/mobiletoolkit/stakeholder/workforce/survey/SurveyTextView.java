package org.mobiletoolkit.stakeholder.workforce.survey;

/** What somebody wrote. */
public record SurveyTextView(String text) {

    static SurveyTextView of(SurveyText text) {
        return new SurveyTextView(text.text());
    }
}
