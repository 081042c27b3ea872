package org.mobiletoolkit.benefits;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.TestTopics;

/** Initiatives for the tests, announced over Kafka as their owner announces them, and heard of by the service. */
@ApplicationScoped
public class AnnouncedInitiatives {

    public static final String TOPIC = "toolkit.stakeholder.stage-transitions.v1";
    public static final String TYPE = "initiative.stage-transitioned.v1";

    private final TestTopics topics;

    AnnouncedInitiatives(TestTopics topics) {
        this.topics = topics;
    }

    /** An ACTIVE initiative of the organisation. */
    public UUID active(String organisation) {
        var id = UUID.randomUUID();
        announce(id, organisation, 1, "ACTIVE");
        await()
                .until(() -> Api.asMachine().get("/api/v1/evidence/" + id).statusCode() == 200);
        return id;
    }

    /** Announces that the initiative was stopped, and waits until that is known. */
    public void stop(UUID id, String organisation) {
        announce(id, organisation, 2, "CLOSED_STOPPED");
        await().until(() -> isRefused(id, organisation));
    }

    /** Announces a state of an initiative. */
    public void announce(UUID id, String organisation, long sequence, String status) {
        topics.publish(TOPIC, id.toString(), TYPE, id.toString(), organisation, sequence, state(id, status));
    }

    /** What the owner says of an initiative. */
    public static String state(UUID id, String status) {
        return """
                {"aggregateType":"initiative","aggregateId":"%1$s","scopeId":"%1$s","from":null,"to":"%2$s",
                 "command":"create","actor":"programme-manager@rrx","reason":null,
                 "detail":{"name":"Mobile community nursing","status":"%2$s","currentStep":"analyse.vision",
                 "gatesPassed":[],"startedOn":"2026-05-01"}}""".formatted(id, status);
    }

    private static boolean isRefused(UUID id, String organisation) {
        return Api.as("probe", organisation, "BENEFITS_ANALYST")
                        .body("""
                                {"initiativeId":"%s","title":"Probe","category":"SOCIETAL","beneficiaries":["STAFF"]}""".formatted(id))
                        .post("/api/v1/benefits")
                        .statusCode()
                == 409;
    }
}
