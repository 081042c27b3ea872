package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** What a test puts in the way of an initiative's first gate. */
@ApplicationScoped
class StagedObstacles implements GatePrerequisite {

    private final Map<UUID, Obstacle> staged = new ConcurrentHashMap<>();

    void put(UUID initiativeId, Obstacle obstacle) {
        staged.put(initiativeId, obstacle);
    }

    void clear(UUID initiativeId) {
        staged.remove(initiativeId);
    }

    @Override
    public Gate gate() {
        return Gate.G1;
    }

    @Override
    public List<Obstacle> obstacles(UUID initiativeId) {
        return Stream.ofNullable(staged.get(initiativeId)).toList();
    }
}
