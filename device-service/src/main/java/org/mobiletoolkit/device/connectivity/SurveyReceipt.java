package org.mobiletoolkit.device.connectivity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.device.signal.Band;

/**
 * What was recorded together, and what the site comes to now.
 *
 * @param surveyId names these points; a list of points can be filtered by it
 * @param siteId where they were measured
 * @param points how many were recorded
 * @param siteBand how well the site is connected, these points included
 */
public record SurveyReceipt(
        @Schema(description = "Names these points; a list of points can be filtered by it")
        UUID surveyId,

        @Schema(description = "Where they were measured") UUID siteId,
        @Schema(description = "How many were recorded") int points,

        @Schema(description = "How well the site is connected, these points included") @Nullable
        Band siteBand) {}
