package org.mobiletoolkit.handbook.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;

/** The answers about one initiative, as of one moment (handbook 2.1). */
record EvidenceView(UUID initiativeId, Instant asOf, List<Fact> facts) {}
