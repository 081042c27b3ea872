package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.record.Records;

/** Every pledge. */
@ApplicationScoped
class Pledges implements Records<Pledge> {}
