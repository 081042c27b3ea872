package org.mobiletoolkit.stakeholder.course.initiative;

import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus.ACTIVE;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus.CLOSED_COMPLETE;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus.CLOSED_STOPPED;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus.DRAFT;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus.ON_HOLD;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/**
 * The whole life of an initiative (handbook 2.2).
 *
 * <p>People activate and resume; the other commands are the effects of gate decisions. The board may extend a hold or
 * stop a held initiative, but passes no gate while it is on hold.
 */
final class InitiativeLifecycle {

    static final String ACTIVATE = "activate";
    static final String RESUME = "resume";
    static final String PASS_GATE = "pass-gate";
    static final String COMPLETE = "complete";
    static final String HOLD = "hold";
    static final String STOP = "stop";

    static final Lifecycle<InitiativeStatus> RULES = Lifecycle.of(InitiativeStatus.class)
            .by(Access.EDIT_INITIATIVES)
            .evenAfterwards()
            .on(ACTIVATE, DRAFT, ACTIVE)
            .on(RESUME, ON_HOLD, ACTIVE)
            .ofItself()
            .on(PASS_GATE, ACTIVE, ACTIVE)
            .on(COMPLETE, ACTIVE, CLOSED_COMPLETE)
            .on(HOLD, ACTIVE, ON_HOLD)
            .on(HOLD, ON_HOLD, ON_HOLD)
            .on(STOP, ACTIVE, CLOSED_STOPPED)
            .on(STOP, ON_HOLD, CLOSED_STOPPED);

    private InitiativeLifecycle() {}
}
