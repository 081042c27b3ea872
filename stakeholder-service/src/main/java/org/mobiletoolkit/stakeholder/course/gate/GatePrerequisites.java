package org.mobiletoolkit.stakeholder.course.gate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.stakeholder.course.gate.GatePrerequisite.Obstacle;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** Asks all features what they still miss before a gate. */
@ApplicationScoped
class GatePrerequisites {

    private final List<GatePrerequisite> all;

    GatePrerequisites(@All List<GatePrerequisite> all) {
        this.all = all;
    }

    /** What is in the way of passing the gate; those of one rule stand together. */
    List<Obstacle> obstacles(UUID initiativeId, Gate gate) {
        return all.stream()
                .filter(one -> one.gate() == gate)
                .flatMap(one -> one.obstacles(initiativeId).stream())
                .sorted(Comparator.comparing(Obstacle::rule))
                .toList();
    }
}
