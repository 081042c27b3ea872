package org.mobiletoolkit.stakeholder.standing.opportunity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An opportunity as its fact sees it; the rank is null while it has none. */
record RankedOpportunity(
        UUID id, OpportunityStatus status, @Nullable Integer priorityRank) {}
