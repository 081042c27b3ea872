package org.mobiletoolkit.stakeholder.course.evidence;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.active;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.manager;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.sro;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.course.gate.StagedMeetings;

/** The real reader in the real service: the other services tell nothing, so nothing of theirs is ever met. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class FreshEvidenceTest {

    @Inject
    StagedMeetings meetings;

    @Inject
    Clock clock;

    @Test
    void passesNoGateWhileTheOtherServicesAreSilent() {
        var review = manager()
                .body("{\"initiativeId\": \"%s\", \"gate\": \"G1\"}".formatted(active()))
                .post("/api/v1/gate-reviews")
                .then()
                .statusCode(201)
                .extract();

        sro().header("If-Match", review.header("ETag"))
                .body("{\"decision\": \"PASS\", \"meetingId\": \"%s\"}"
                        .formatted(meetings.board(true, London.today(clock))))
                .post("/api/v1/gate-reviews/" + review.path("id") + "/decision")
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence-not-met"))
                .body("offending", hasItems("VIS1.ESTATE", "VIS3.ENGAGED", "VIS3.SUPPORTIVE", "VIS3.DECLARED"));
    }
}
