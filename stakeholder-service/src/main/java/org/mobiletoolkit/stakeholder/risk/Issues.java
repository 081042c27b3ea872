package org.mobiletoolkit.stakeholder.risk;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.record.Records;

/** Every issue on record. */
@ApplicationScoped
class Issues implements Records<Issue> {}
