package org.mobiletoolkit.stakeholder.workforce.survey;

import static org.mobiletoolkit.stakeholder.workforce.survey.SurveyStatus.CLOSED;
import static org.mobiletoolkit.stakeholder.workforce.survey.SurveyStatus.DRAFT;
import static org.mobiletoolkit.stakeholder.workforce.survey.SurveyStatus.OPEN;
import static org.mobiletoolkit.stakeholder.workforce.survey.SurveyStatus.REPORTED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** The one way of a survey; it never opens again, because results that move would tell single answers. */
final class SurveyLifecycle {

    static final String OPEN_IT = "open";
    static final String CLOSE = "close";
    static final String REPORT = "report";

    static final Lifecycle<SurveyStatus> MACHINE = Lifecycle.of(SurveyStatus.class)
            .by(Access.KEEP_SURVEYS)
            .on(OPEN_IT, DRAFT, OPEN)
            .on(CLOSE, OPEN, CLOSED)
            .on(REPORT, CLOSED, REPORTED);

    private SurveyLifecycle() {}
}
