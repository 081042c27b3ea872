package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of the people who are asked: a user type as it was when the survey opened.
 *
 * @param population people who could take part; in a draft missing where the headcount is to be taken
 */
@Schema(name = "SurveySegment")
public record SurveySegment(
        UUID userTypeId, String code, String name, @Nullable Integer population) {}
