package org.mobiletoolkit.stakeholder.standing.assessment;

import java.util.List;
import java.util.UUID;

/** How the digital maturity of an initiative's organisation moved, one trend for each scheme: schemes are not compared. */
public record MaturityTrend(UUID initiativeId, List<SchemeTrend> schemes) {

    /** The completed assessments of one scheme. */
    public record SchemeTrend(MaturityScheme scheme, Trend trend) {}
}
