package org.mobiletoolkit.device.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.device.People.deviceAdmin;
import static org.mobiletoolkit.device.People.programmeManager;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.device.People;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.Promise;
import org.mobiletoolkit.platform.testing.TestTopics;

/** Holds what is really said on the topics against what {@code events/} promises. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class EstateEventsTest {

    private static final String TRANSITIONS = "toolkit.device.stage-transitions.v1";
    private static final String EVIDENCE = "toolkit.device.evidence.v1";

    @Inject
    SampleInitiatives initiatives;

    @Inject
    TestTopics topics;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void announcesEachTransitionAsPromised() throws IOException {
        var initiative = initiatives.active(People.TRUST);
        var first = confirmed(initiative);
        var second = confirmed(initiative);

        var said =
                topics.awaitCount(TRANSITIONS, received -> initiative.toString().equals(received.key()), 5);

        assertThat(said.stream().map(this::transition))
                .isEqualTo(List.of(
                        first + " null->DRAFT",
                        first + " DRAFT->CONFIRMED",
                        second + " null->DRAFT",
                        first + " CONFIRMED->SUPERSEDED",
                        second + " DRAFT->CONFIRMED"));
        assertThat(said).allSatisfy(received -> {
            assertThat(TestTopics.header(received, "ce_type")).isEqualTo("estate-baseline.stage-transitioned.v1");
            assertThat(TestTopics.header(received, "ce_odscode")).isEqualTo(People.TRUST);
        });
        var promise = Promise.of("estate-baseline.stage-transitioned.v1");
        said.forEach(received -> promise.isKeptBy(received.value()));
        assertThat(json.readTree(said.get(3).value())
                        .at("/detail/supersededById")
                        .textValue())
                .isEqualTo(second);
    }

    @Test
    void saysTheExampleForTheExamplesConfirmation() throws IOException {
        var initiative = initiatives.active(People.TRUST);
        var id = confirmed(initiative);

        var said = topics.await(
                TRANSITIONS,
                received -> initiative.toString().equals(received.key())
                        && received.value().contains("\"confirm\""));

        var promise = Promise.of("estate-baseline.stage-transitioned.v1");
        var expected = promise.example();
        expected.put("aggregateId", id).put("scopeId", initiative.toString());
        ((ObjectNode) expected.get("detail")).put("initiativeId", initiative.toString());
        var announced = json.readTree(said.value());
        // a random subject id, and never a login
        expected.put("actor", UUID.fromString(announced.path("actor").asText()).toString());
        assertThat(announced).isEqualTo(expected);
    }

    @Test
    void publishesTheFactOfTheExampleOnceItIsTrue() throws IOException {
        var initiative = initiatives.active(People.TRUST);
        var id = confirmed(initiative);

        var said = topics.await(
                EVIDENCE,
                received -> initiative.toString().equals(received.key())
                        && received.value().contains("\"satisfied\":true"));

        assertThat(TestTopics.header(said, "ce_type")).isEqualTo("evidence.fact-changed.v1");
        var promise = Promise.of("evidence.fact-changed.v1");
        promise.isKeptBy(said.value());
        var actual = (ObjectNode) json.readTree(said.value());
        assertThat(Instant.parse(actual.remove("asOf").textValue())).isNotNull();
        var expected = promise.example();
        expected.remove("asOf");
        expected.put("scopeId", initiative.toString());
        ((ObjectNode) expected.get("fact")).putArray("recordRefs").add("/api/v1/estate-baselines/" + id);
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void keepsItsOwnPromisesInItsExamples() throws IOException {
        for (var type : List.of("estate-baseline.stage-transitioned.v1", "evidence.fact-changed.v1")) {
            var promise = Promise.of(type);
            promise.isKeptBy(promise.example().toString());
        }
    }

    private String transition(ConsumerRecord<String, String> received) {
        try {
            JsonNode data = json.readTree(received.value());
            return "%s %s->%s"
                    .formatted(
                            data.get("aggregateId").textValue(),
                            data.get("from").textValue(),
                            data.get("to").textValue());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String confirmed(UUID initiative) {
        var drafted = deviceAdmin().body("""
                        {"initiativeId":"%s","asOf":"2026-05-01","lines":[
                          {"deviceClass":"SMARTPHONE","operatingSystem":"ANDROID","ageBand":"UNDER_1_YEAR","count":340},
                          {"deviceClass":"LAPTOP","operatingSystem":"WINDOWS","ageBand":"FIVE_YEARS_OR_MORE","count":2}]}
                        """.formatted(initiative)).post("/api/v1/estate-baselines");
        var id = drafted.<String>path("id");
        programmeManager()
                .header("If-Match", drafted.header("ETag"))
                .post("/api/v1/estate-baselines/" + id + "/confirm")
                .then()
                .statusCode(200);
        return id;
    }
}
