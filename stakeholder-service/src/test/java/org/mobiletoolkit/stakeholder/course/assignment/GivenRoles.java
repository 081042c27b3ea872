package org.mobiletoolkit.stakeholder.course.assignment;

import static org.mobiletoolkit.stakeholder.Trust.as;

import java.time.Clock;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;

/** Roles in initiatives, given through the API. */
final class GivenRoles {

    private GivenRoles() {}

    static String body(UUID initiative, String assignee, String role, Clock clock) {
        return "{\"initiativeId\":\"%s\",\"assignee\":\"%s\",\"role\":\"%s\",\"until\":\"%s\"}"
                .formatted(initiative, assignee, role, London.today(clock).plusDays(30));
    }

    /** The id of the assignment. */
    static String give(UUID initiative, String assignee, String role, Clock clock) {
        return as("SRO")
                .body(body(initiative, assignee, role, clock))
                .post("/api/v1/role-assignments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
