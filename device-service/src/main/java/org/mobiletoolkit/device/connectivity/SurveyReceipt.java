package org.mobiletoolkit.device.connectivity;

import java.util.UUID;
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
        UUID surveyId, UUID siteId, int points, @Nullable Band siteBand) {}
