package org.mobiletoolkit.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.benefits.Register.analyst;
import static org.mobiletoolkit.benefits.Register.benefit;
import static org.mobiletoolkit.benefits.Register.body;
import static org.mobiletoolkit.benefits.Register.sro;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;

/** What is said on Kafka is what {@code events/} promises: each example is re-enacted and compared whole. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class PublishedEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INITIATIVE_OF_EXAMPLES = "0190a5f0-7c00-7000-8000-000000000001";
    private static final String EVIDENCE = "toolkit.benefits.evidence.v1";

    @Inject
    SampleInitiatives initiatives;

    @Inject
    TestTopics topics;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = initiatives.active("RRX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"benefit.stage-transitioned.v1", "evidence.fact-changed.v1"})
    void giveAnExampleThatKeepsTheirPromise(String type) throws IOException {
        assertPromised(type, Files.readString(example(type)));
    }

    @Test
    void tellOfABenefitThatWasIdentifiedThenRejected() throws IOException {
        var type = "benefit.stage-transitioned.v1";
        var id = UUID.fromString(analyst()
                .body(body(initiative, "\"title\":\"Announced\",\"reference\":\"BEN-007\""))
                .post("/api/v1/benefits")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        sro().header("If-Match", "\"0\"")
                .body("{\"reason\":\"Counted already as BEN-003\"}")
                .post("/api/v1/benefits/" + id + "/reject")
                .then()
                .statusCode(200);

        var said = topics.awaitCount(
                "toolkit.benefits.stage-transitions.v1",
                record -> id.toString().equals(TestTopics.header(record, "ce_subject")),
                2);

        assertThat(said)
                .extracting(record -> TestTopics.header(record, "ce_sequence"))
                .isEqualTo(List.of("1", "2"));
        assertThat(said)
                .extracting(record -> TestTopics.header(record, "ce_type"))
                .containsOnly(type);
        assertThat(said).extracting(ConsumerRecord::key).containsOnly(initiative.toString());
        assertPromised(type, said.get(0).value());
        assertPromised(type, said.get(1).value());
        var announced = JSON.readTree(said.get(1).value());
        var expected = JSON.readTree(Files.readString(example(type))
                .replace(
                        "5b1f0c3e-7d44-4c1a-9d0e-2f6a8b3c4d5e",
                        announced.path("actor").asText())
                .replace("0190a5f0-7c00-7000-8000-000000000010", id.toString())
                .replace(INITIATIVE_OF_EXAMPLES, initiative.toString()));
        assertThat(announced).isEqualTo(expected);
    }

    @Test
    void tellOfTheFactWhenItsAnswerChanges() throws IOException {
        for (var i = 1; i <= 7; i++) {
            benefit(initiative, "Benefit " + i);
        }

        var said = topics.await(
                EVIDENCE,
                record -> record.key().equals(initiative.toString())
                        && record.value().contains("\"inScope\":7"));

        assertPromised("evidence.fact-changed.v1", said.value());
        var payload = withoutMoment(said.value());
        var expected = withoutMoment(Files.readString(example("evidence.fact-changed.v1"))
                .replace(INITIATIVE_OF_EXAMPLES, initiative.toString()));
        assertThat(payload).isEqualTo(expected);
    }

    private static JsonNode withoutMoment(String payload) throws IOException {
        var tree = (ObjectNode) JSON.readTree(payload);
        assertThat(tree.remove("asOf")).isNotNull();
        return tree;
    }

    private static void assertPromised(String type, String payload) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("events", type + ".schema.json")), InputFormat.JSON);

        assertThat(schema.validate(
                        payload,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    private static Path example(String type) {
        return Path.of("events", type + ".example.json");
    }
}
