package org.mobiletoolkit.stakeholder.course.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.record.Records;

/** Every role that was ever given within an initiative. */
@ApplicationScoped
class RoleAssignments implements Records<RoleAssignment> {}
