package org.mobiletoolkit.stakeholder.course.gate;

import java.util.UUID;

/** What gates ask of the rollout waves of an initiative. */
public interface RolloutWaves {

    /** Whether the service that keeps the waves has announced this one of this initiative. */
    boolean known(UUID initiativeId, UUID waveId);
}
