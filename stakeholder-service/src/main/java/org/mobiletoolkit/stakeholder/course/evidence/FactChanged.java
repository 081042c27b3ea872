package org.mobiletoolkit.stakeholder.course.evidence;

import java.time.Instant;
import java.util.UUID;

/** Our reading of {@code evidence.fact-changed.v1}. */
record FactChanged(UUID scopeId, Instant asOf, AnsweredFact fact) {

    static final String TYPE = "evidence.fact-changed.v1";
}
