package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.record.Records;

/** Every assumption on record. */
@ApplicationScoped
class Assumptions implements Records<Assumption> {}
