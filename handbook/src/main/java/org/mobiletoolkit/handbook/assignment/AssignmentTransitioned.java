package org.mobiletoolkit.handbook.assignment;

import java.time.LocalDate;
import java.util.UUID;

/** Our reading of {@code role-assignment.stage-transitioned.v1}: the members we use, no more. */
record AssignmentTransitioned(UUID aggregateId, UUID scopeId, String to, Detail detail) {

    static final String TYPE = "role-assignment.stage-transitioned.v1";

    /** The assignment as it stands: each event alone rebuilds what we know. */
    record Detail(String holder, String role, LocalDate from, LocalDate until) {}

    KnownAssignment of(String organisation) {
        return new KnownAssignment(
                aggregateId,
                organisation,
                scopeId,
                detail.holder(),
                detail.role(),
                detail.from(),
                detail.until(),
                !to.equals("ACTIVE"));
    }
}
