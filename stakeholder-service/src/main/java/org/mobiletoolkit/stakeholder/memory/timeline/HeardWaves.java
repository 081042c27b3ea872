package org.mobiletoolkit.stakeholder.memory.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.stakeholder.course.gate.RolloutWaves;

/** Knows a rollout wave by the transitions that device-service has announced of it. */
@ApplicationScoped
class HeardWaves implements RolloutWaves {

    private static final String OWNER = "device";
    private static final String WAVE = "rollout-wave";

    private final TimelineEntries entries;

    HeardWaves(TimelineEntries entries) {
        this.entries = entries;
    }

    @Override
    public boolean known(UUID initiativeId, UUID waveId) {
        return entries.count(
                        "initiativeId = ?1 and recordId = ?2 and service = ?3 and noun = ?4",
                        initiativeId,
                        waveId,
                        OWNER,
                        WAVE)
                > 0;
    }
}
