package org.mobiletoolkit.stakeholder.people.casestudy;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.record.Records;

/** Every case study: those that are published are what the organisation has to show. */
@ApplicationScoped
class CaseStudies implements Records<CaseStudy> {}
