package org.mobiletoolkit.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
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

    /** Decides that the gate is passed although these checkpoints are not met, whatever the answer is. */
    Response waive(String role, String meeting, List<Map<String, String>> waivers) {
        return initiative
                .trust()
                .as(role)
                .tell(
                        review,
                        "decision",
                        Map.of("decision", "PASS_WITH_CONDITIONS", "meetingId", meeting, "waivers", waivers));
    }

    /** A waiver of a checkpoint, by the id of the checkpoint. */
    Map<String, String> waiver(String checkpoint, String reasonCode, int days) {
        return Map.of(
                "checkpointId",
                checkpoint,
                "reasonCode",
                reasonCode,
                "reason",
                "It is being worked out with finance",
                "owner",
                initiative.trust().login("benefits-owner"),
                "dueOn",
                Days.ahead(days));
    }

    /** Nothing came of a decision: the gate still waits, and the initiative stands where it stood. */
    void assertUndecided(String... passed) {
        var auditor = initiative.trust().as("auditor");
        var waiting = auditor.read(review).jsonPath();
        assertThat(waiting.getString("status")).isEqualTo("REQUESTED");
        assertThat(waiting.getList("decisions")).isEmpty();
        assertThat(auditor.read(initiative.path()).<List<String>>path("gatesPassed"))
                .containsExactly(passed);
    }
}
