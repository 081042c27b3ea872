package org.mobiletoolkit.device.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;

/**
 * What this service can say about the records of one initiative (handbook 2.1).
 *
 * @param asOf when the records were read
 * @param facts one answer for each code that is known here, in the order asked
 * @param unknown codes that another service may know
 */
public record EvidenceView(UUID initiativeId, Instant asOf, List<Fact> facts, List<String> unknown) {}
