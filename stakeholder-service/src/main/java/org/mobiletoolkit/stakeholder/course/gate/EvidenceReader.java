package org.mobiletoolkit.stakeholder.course.gate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** Where gates have the services asked afresh; implemented where evidence is collected. */
public interface EvidenceReader {

    /**
     * Asks every service for the facts of the step before the gate. A service that does not answer makes its facts
     * unknown; nothing is ever taken from an earlier answer.
     *
     * @param waveId the rollout wave that is reviewed; null for all that are not live
     */
    StepEvidence read(UUID initiativeId, Gate gate, @Nullable UUID waveId);
}
