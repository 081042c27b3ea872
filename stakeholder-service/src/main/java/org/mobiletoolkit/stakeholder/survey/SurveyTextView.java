package org.mobiletoolkit.stakeholder.survey;

/** What somebody wrote. */
public record SurveyTextView(String text) {

    static SurveyTextView of(SurveyText text) {
        return new SurveyTextView(text.text());
    }
}
