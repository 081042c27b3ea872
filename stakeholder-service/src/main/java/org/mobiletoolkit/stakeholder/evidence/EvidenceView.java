package org.mobiletoolkit.stakeholder.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;

/** What this service says about its own records of an initiative. */
public record EvidenceView(UUID initiativeId, Instant asOf, List<Fact> facts) {}
