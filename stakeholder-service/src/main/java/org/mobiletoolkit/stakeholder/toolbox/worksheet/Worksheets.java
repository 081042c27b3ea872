package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.record.Records;

/** Every worksheet. */
@ApplicationScoped
class Worksheets implements Records<Worksheet> {}
