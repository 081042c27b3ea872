package org.mobiletoolkit.stakeholder.course.assignment;

import java.time.LocalDate;

/**
 * What the topic says of a role in an initiative.
 *
 * @param holder alias of the person, which every service computes for its callers and nobody turns back
 */
record AssignmentEventDetail(String holder, InitiativeRole role, LocalDate from, LocalDate until) {

    static AssignmentEventDetail of(RoleAssignment assignment, String holder) {
        return new AssignmentEventDetail(holder, assignment.role(), assignment.from(), assignment.until());
    }
}
