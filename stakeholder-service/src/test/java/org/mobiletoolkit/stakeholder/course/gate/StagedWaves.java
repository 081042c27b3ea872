package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Rollout waves that a test stages; any other is looked up where the application hears of them. */
@ApplicationScoped
public class StagedWaves {

    private final Set<UUID> staged = ConcurrentHashMap.newKeySet();

    /** A wave of whatever initiative. */
    public UUID announced() {
        var id = UUID.randomUUID();
        staged.add(id);
        return id;
    }

    boolean has(UUID id) {
        return staged.contains(id);
    }

    /** Stands before the real look-up. */
    @Decorator
    @Priority(1)
    static class Stage implements RolloutWaves {

        private final RolloutWaves real;
        private final StagedWaves staged;

        Stage(@Delegate RolloutWaves real, StagedWaves staged) {
            this.real = real;
            this.staged = staged;
        }

        @Override
        public boolean known(UUID initiativeId, UUID waveId) {
            return staged.has(waveId) || real.known(initiativeId, waveId);
        }
    }
}
