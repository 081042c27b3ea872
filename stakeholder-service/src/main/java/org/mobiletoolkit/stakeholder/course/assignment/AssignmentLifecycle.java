package org.mobiletoolkit.stakeholder.course.assignment;

import static org.mobiletoolkit.stakeholder.course.assignment.AssignmentStatus.ACTIVE;
import static org.mobiletoolkit.stakeholder.course.assignment.AssignmentStatus.ENDED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** A role that was taken away does not come back: it is assigned anew. */
final class AssignmentLifecycle {

    static final String ASSIGN = "assign";
    static final String END = "end";

    /** What was given can always be taken away. */
    static final Lifecycle<AssignmentStatus> MACHINE = Lifecycle.of(AssignmentStatus.class)
            .by(Access.ASSIGN_ROLES)
            .evenAfterwards()
            .on(END, ACTIVE, ENDED);

    private AssignmentLifecycle() {}
}
