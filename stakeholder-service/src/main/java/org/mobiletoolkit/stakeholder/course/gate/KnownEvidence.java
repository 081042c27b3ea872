package org.mobiletoolkit.stakeholder.course.gate;

import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** Where gates look up what the services last said; implemented where evidence is kept. */
public interface KnownEvidence {

    /** The checkpoints of the step before the gate, as they were last announced: good to plan by, not to decide on. */
    List<CheckpointReading> known(UUID initiativeId, Gate gate);
}
