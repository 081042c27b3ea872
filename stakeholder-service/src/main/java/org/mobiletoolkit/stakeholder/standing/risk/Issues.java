package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.record.Records;

/** Every issue on record. */
@ApplicationScoped
class Issues implements Records<Issue> {}
