package org.mobiletoolkit.local.journey;

import io.restassured.response.Response;
import java.util.Map;

/**
 * A gate that somebody has requested.
 *
 * @param initiative that wants to pass it
 * @param review the path of the gate review
 */
record Gate(Initiative initiative, String review) {

    /** Requests a gate. */
    static Gate request(Initiative initiative, String gate, String role) {
        return new Gate(initiative, initiative.create(role, "gate-reviews", Map.of("gate", gate)));
    }

    /** Decides that the gate is passed, whatever the answer is. */
    Response pass(String role, String meeting) {
        return initiative.trust().as(role).tell(review, "decision", Map.of("decision", "PASS", "meetingId", meeting));
    }
}
