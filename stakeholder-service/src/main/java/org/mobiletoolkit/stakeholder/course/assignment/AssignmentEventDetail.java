package org.mobiletoolkit.stakeholder.course.assignment;

import java.time.LocalDate;

/**
 * What the topic says of a role in an initiative.
 *
 * @param holder alias of the person, which every service computes for its callers and nobody turns back
 */
record AssignmentEventDetail(String holder, InitiativeRole role, LocalDate from, LocalDate until) {

    static AssignmentEventDetail of(RoleAssignmentContent said, String holder) {
        return new AssignmentEventDetail(holder, said.role(), said.from(), said.until());
    }
}
