package org.mobiletoolkit.stakeholder.standing.assessment;

import java.util.UUID;

/** How the ten success factors of an initiative moved; the first completed assessment is the baseline. */
public record FactorTrend(UUID initiativeId, Trend trend) {}
