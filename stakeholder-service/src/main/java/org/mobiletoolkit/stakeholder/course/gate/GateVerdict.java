package org.mobiletoolkit.stakeholder.course.gate;

/** What a board may decide at a gate (handbook 2.2). */
public enum GateVerdict {
    PASS,
    PASS_WITH_CONDITIONS,
    HOLD,
    STOP;

    /** Whether the gate is passed by it. */
    boolean passes() {
        return this == PASS || this == PASS_WITH_CONDITIONS;
    }
}
