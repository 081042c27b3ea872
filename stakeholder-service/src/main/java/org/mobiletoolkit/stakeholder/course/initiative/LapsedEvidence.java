package org.mobiletoolkit.stakeholder.course.initiative;

import java.util.List;
import java.util.UUID;

/** Where an initiative looks up what of its passed gates is no longer proved; implemented where evidence is kept. */
public interface LapsedEvidence {

    /** Ids of checkpoints of passed gates that were met at the decision and are not now (handbook 2.1). */
    List<String> of(UUID initiativeId);
}
