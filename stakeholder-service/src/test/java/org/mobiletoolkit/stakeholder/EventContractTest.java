package org.mobiletoolkit.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.INITIATIVES;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.command;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.draft;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.etag;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.manager;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.sro;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.stakeholder.course.gate.StagedEvidence;
import org.mobiletoolkit.stakeholder.course.gate.StagedMeetings;

/** What the service really says is what its events folder promises. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class EventContractTest {

    private static final String TOPIC = "toolkit.stakeholder.stage-transitions.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    TestTopics topics;

    @Inject
    StagedMeetings meetings;

    @Inject
    StagedEvidence evidence;

    @Inject
    Clock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "initiative.stage-transitioned.v1",
                "gate-review.stage-transitioned.v1",
                "gate-commitment.stage-transitioned.v1",
                "roadmap-entry.stage-transitioned.v1",
                "evidence.fact-changed.v1"
            })
    void promisesWhatTheExampleShows(String type) throws IOException {
        assertThat(faults(type, Files.readString(Path.of("events", type + ".example.json"))))
                .isEmpty();
        assertThat(faults(type, "{}")).isNotEmpty();
    }

    @Test
    void announcesEachTransitionOfAnInitiativeWithItsWholeState() throws IOException {
        var id = draft();
        command(id, "activate").statusCode(200);
        manager()
                .header("If-Match", etag(id))
                .body("{\"name\": \"Mobile working for community nursing\", \"description\": \"x\"}")
                .patch(INITIATIVES + "/" + id)
                .then()
                .statusCode(200);
        manager()
                .header("If-Match", etag(id))
                .body("{\"description\": \"nobody else shows it\"}")
                .patch(INITIATIVES + "/" + id)
                .then()
                .statusCode(200);
        evidence.prove(id);
        passFirstGate(id);

        var said = said("initiative.stage-transitioned.v1", id, 4);
        assertThat(said)
                .extracting(event -> event.path("command").asText())
                .containsExactly("create", "activate", "update", "pass-gate");
        assertThat(said)
                .extracting(event ->
                        event.path("from").asText(null) + ">" + event.path("to").asText())
                .containsExactly("null>DRAFT", "DRAFT>ACTIVE", "ACTIVE>ACTIVE", "ACTIVE>ACTIVE");
        assertThat(shape(said.get(3))).isEqualTo(example("initiative.stage-transitioned.v1", id, said.get(3)));
    }

    @Test
    void announcesEachTransitionOfAGateReview() throws IOException {
        var id = draft();
        command(id, "activate").statusCode(200);
        evidence.prove(id);
        passFirstGate(id);

        var said = said("gate-review.stage-transitioned.v1", id, 2);
        assertThat(said).extracting(event -> event.path("command").asText()).containsExactly("request", "decide");
        assertThat(said.get(1).at("/detail/verdict").asText()).isEqualTo("PASS");
    }

    @Test
    void announcesWhatAHoldAndAConditionAskFor() throws IOException {
        var id = draft();
        command(id, "activate").statusCode(200);
        evidence.prove(id);
        var today = London.today(clock);
        decideFirstGate(id, """
                "decision": "HOLD", "reasons": ["not ready"],
                "roadmap": [{"kind": "PILOT", "description": "She leads it", "dueOn": "%s"}]""".formatted(today));
        var entry = manager()
                .get("/api/v1/roadmap-entries?initiativeId=" + id)
                .then()
                .extract()
                .<String>path("items[0].id");
        manager()
                .header("If-Match", etag(id))
                .body("{\"outcomes\": [{\"entryId\": \"%s\", \"result\": \"DONE\", \"note\": \"She did\"}]}"
                        .formatted(entry))
                .post(INITIATIVES + "/" + id + "/resume")
                .then()
                .statusCode(200);
        decideFirstGate(id, "\"decision\": \"PASS_WITH_CONDITIONS\", \"conditions\": [\"She reports\"]");

        assertThat(said("roadmap-entry.stage-transitioned.v1", id, 2))
                .extracting(event -> event.path("command").asText())
                .containsExactly("plan", "complete");
        var committed = said("gate-commitment.stage-transitioned.v1", id, 1).get(0);
        assertThat(committed.path("command").asText()).isEqualTo("commit");
        assertThat(committed.at("/detail/kind").asText()).isEqualTo("CONDITION");
        assertThat(committed.toString()).doesNotContain("She");
    }

    private List<JsonNode> said(String type, UUID initiative, int count) throws IOException {
        var records = topics.awaitCount(
                TOPIC,
                received -> initiative.toString().equals(received.key())
                        && type.equals(TestTopics.header(received, "ce_type")),
                count);
        for (var received : records) {
            assertThat(faults(type, received.value())).as(received.value()).isEmpty();
        }
        return records.stream().map(received -> tree(received.value())).toList();
    }

    /** The example with the ids and the reference of what was really said: everything else has to be the same. */
    private static JsonNode example(String type, UUID id, JsonNode said) throws IOException {
        return tree(Files.readString(Path.of("events", type + ".example.json"))
                .replace("019ab3c4-5d6e-7f80-8a9b-0c1d2e3f4a5b", id.toString())
                .replace(
                        "5b1f0c3e-7d44-4c1a-9d0e-2f6a8b3c4d5e",
                        said.path("actor").asText())
                .replace("PRG-0001", said.at("/detail/reference").asText()));
    }

    private static JsonNode shape(JsonNode said) {
        return tree(said.toString());
    }

    private static List<?> faults(String type, String text) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("events", type + ".schema.json")));
        return schema.validate(JSON.readTree(text));
    }

    private static JsonNode tree(String text) {
        try {
            return Objects.requireNonNull(JSON.readTree(text));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private void passFirstGate(UUID id) {
        decideFirstGate(id, "\"decision\": \"PASS\"");
    }

    private void decideFirstGate(UUID id, String decision) {
        var review = manager()
                .body("{\"initiativeId\": \"%s\", \"gate\": \"G1\"}".formatted(id))
                .post("/api/v1/gate-reviews")
                .then()
                .statusCode(201)
                .extract();
        sro().header("If-Match", review.header("ETag"))
                .body("{\"meetingId\": \"%s\", %s}".formatted(meetings.board(true, London.today(clock)), decision))
                .post("/api/v1/gate-reviews/" + review.path("id") + "/decision")
                .then()
                .statusCode(200);
    }
}
