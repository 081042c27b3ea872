package org.mobiletoolkit.stakeholder.people.consultation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who took part and how points were answered, as the report told it: single answers go some time after the report
 * (handbook 7.5), and its counts stay.
 *
 * @param heard null of reports that were given before it was kept; participation stays, so it can be counted again
 */
public record ReportCounts(
        long people, @Nullable List<ReportView.Heard> heard, Map<PointOutcome, Long> pointOutcomes) {}
