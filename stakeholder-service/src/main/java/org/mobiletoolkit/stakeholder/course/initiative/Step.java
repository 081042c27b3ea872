package org.mobiletoolkit.stakeholder.course.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The six steps of the toolkit in their order; each ends at its gate (handbook 2.2). */
public enum Step {
    ANALYSE_VISION("analyse.vision", Gate.G1),
    ANALYSE_STRATEGY("analyse.strategy", Gate.G2),
    DECIDE_BUSINESS_CASE("decide.business-case", Gate.G3),
    DECIDE_PROCUREMENT("decide.procurement", Gate.G4),
    DEPLOY_IMPLEMENT("deploy.implement", Gate.G5),
    DEPLOY_OPTIMISE("deploy.optimise", Gate.G6);

    private final String id;
    private final Gate gate;

    Step(String id, Gate gate) {
        this.id = id;
        this.gate = gate;
    }

    /** The toolkit's id of the step; also its form in JSON and in the database. */
    @JsonValue
    public String id() {
        return id;
    }

    /** The gate at its end. */
    public Gate gate() {
        return gate;
    }

    /** The step with the toolkit's id; also reads the query parameter. */
    @JsonCreator
    public static Step fromString(String id) {
        return Arrays.stream(values())
                .filter(step -> step.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such step: " + id));
    }

    /** The first step whose gate is not passed; none when all are. */
    static Optional<Step> firstNotPassed(Set<Gate> passed) {
        return Arrays.stream(values())
                .filter(step -> !passed.contains(step.gate))
                .findFirst();
    }
}
