package org.mobiletoolkit.stakeholder.course.gate;

import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/**
 * What another feature wants to see done before one gate is passed, besides the checkpoints (e.g. handbook 6.7: a
 * success factor below 3 needs an action with an owner before gate 2).
 *
 * <p>Every bean that implements it is asked when a decision is taken and when the readiness of an initiative is shown.
 * Whatever verdict passes the gate is refused for it, with conditions as well as without: waivers are of checkpoints
 * only. A hold or a stop asks for nothing.
 */
public interface GatePrerequisite {

    /** The gate before which it must be so. */
    Gate gate();

    /** What is in the way now, read from the records of the feature; empty when nothing is. */
    List<Obstacle> obstacles(UUID initiativeId);

    /**
     * Something that is in the way.
     *
     * @param rule id of the rule that is broken, in the form of the others, e.g. {@code SF.ACTION}
     * @param detail what is missing, in one sentence for a person; names nobody's opinion
     * @param offending ids or references of the records that break it, as a caller can look them up
     */
    record Obstacle(String rule, String detail, List<String> offending) {

        public Obstacle {
            offending = List.copyOf(offending);
        }
    }
}
