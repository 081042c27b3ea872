package org.mobiletoolkit.stakeholder.workforce.survey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the answers were taken.
 *
 * @param answerId of a named survey; an anonymous answer has no id that anybody could keep
 */
public record SurveyAnswerReceipt(
        UUID surveyId, boolean anonymous, @Nullable UUID answerId) {}
