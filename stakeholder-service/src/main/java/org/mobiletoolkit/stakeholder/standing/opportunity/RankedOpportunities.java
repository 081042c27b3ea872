package org.mobiletoolkit.stakeholder.standing.opportunity;

import java.util.List;
import java.util.UUID;

/** The order of priority of an initiative, the most important first. */
public record RankedOpportunities(UUID initiativeId, List<OpportunityView> opportunities) {}
