package org.mobiletoolkit.stakeholder.memory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.record.Records;

/** Every request that people made about the data on them. */
@ApplicationScoped
class SubjectRequests implements Records<SubjectRequest> {}
