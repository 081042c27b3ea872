package org.mobiletoolkit.stakeholder.toolbox.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;

/** What is said of the work list on Kafka is what {@code events/} promises: each example is re-enacted. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class WorkEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOPIC = "toolkit.stakeholder.stage-transitions.v1";

    @Inject
    TestTopics topics;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = openInitiative();
    }

    @Test
    void tellOfAnActivityThatBegan() throws IOException {
        obey("PROJECT_MEMBER", work("/activities/analyse.vision.activity.1"), "start", null)
                .statusCode(200);

        assertReenacts("activity-progress", "IN_PROGRESS");
    }

    @Test
    void tellOfAConsiderationThatIsPlannedButNotInWhichWords() throws IOException {
        obey(
                        "PROJECT_MEMBER",
                        work("/considerations/analyse.vision.consideration.4"),
                        "plan",
                        "{\"response\":\"The communications lead writes it\"}")
                .statusCode(200);

        assertReenacts("consideration-review", "PLANNED");
    }

    @Test
    void tellOfAnActionThatIsDoneButNotWhatCameOfIt() throws IOException {
        var id = create("PROJECT_MEMBER", "/next-step-actions", """
                {"initiativeId":"%s","nextStepId":"analyse.vision.next-step.2","owner":"o","dueOn":"2026-12-18"}""".formatted(initiative));
        obey("PROJECT_MEMBER", "/next-step-actions/" + id, "complete", "{\"outcome\":\"The chair agreed\"}")
                .statusCode(200);

        assertReenacts("next-step-action", "DONE");
    }

    private String work(String item) {
        return "/work-list/" + initiative + item;
    }

    private void assertReenacts(String type, String to) throws IOException {
        var said = topics.await(
                TOPIC,
                event -> initiative.toString().equals(event.key())
                        && event.value().contains("\"to\":\"" + to + "\""));
        assertThat(TestTopics.header(said, "ce_type")).isEqualTo(type + ".stage-transitioned.v1");
        assertPromised(type, JSON.readTree(said.value()));
        var example = Files.readString(Path.of("events", type + ".stage-transitioned.v1.example.json"));
        assertPromised(type, JSON.readTree(example));
        var here = example.replace("019aa000-0000-7000-8000-000000000001", initiative.toString())
                .replace("019aa000-0000-7000-8000-000000000002", String.valueOf(TestTopics.header(said, "ce_subject")))
                .replace(
                        "5b1f0c3e-7d44-4c1a-9d0e-2f6a8b3c4d5e",
                        UUID.fromString(JSON.readTree(said.value())
                                        .path("actor")
                                        .asText())
                                .toString());
        assertThat(JSON.readTree(said.value())).isEqualTo(JSON.readTree(here));
    }

    private static void assertPromised(String type, JsonNode payload) throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("events", type + ".stage-transitioned.v1.schema.json")),
                                InputFormat.JSON)
                        .validate(payload))
                .isEmpty();
    }
}
