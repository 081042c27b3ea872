package org.mobiletoolkit.stakeholder.assignment;

import static org.mobiletoolkit.stakeholder.assignment.AssignmentStatus.ACTIVE;
import static org.mobiletoolkit.stakeholder.assignment.AssignmentStatus.ENDED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;

/** A role that was taken away does not come back: it is assigned anew. */
final class AssignmentLifecycle {

    static final String ASSIGN = "assign";
    static final String END = "end";

    static final Lifecycle<AssignmentStatus> MACHINE =
            Lifecycle.of(AssignmentStatus.class).on(END, ACTIVE, ENDED);

    private AssignmentLifecycle() {}
}
