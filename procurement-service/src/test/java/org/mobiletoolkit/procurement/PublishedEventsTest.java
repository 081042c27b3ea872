package org.mobiletoolkit.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.procurement.Register.declarationOfNone;
import static org.mobiletoolkit.procurement.Register.incumbency;
import static org.mobiletoolkit.procurement.Register.procurementLead;
import static org.mobiletoolkit.procurement.Register.supplier;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;
import org.mobiletoolkit.platform.testing.TestTopics;

/** What is said on Kafka is what {@code events/} promises: each example is re-enacted and compared whole. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class PublishedEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TRANSITIONS = "toolkit.procurement.stage-transitions.v1";
    private static final String INITIATIVE_OF_EXAMPLES = "0190a5f0-7c00-7000-8000-000000000001";
    private static final String EVIDENCE = "toolkit.procurement.evidence.v1";

    @Inject
    SampleInitiatives initiatives;

    @Inject
    TestTopics topics;

    @Inject
    TestClock clock;

    UUID initiative;
    UUID supplier;

    @BeforeEach
    void begin() {
        initiative = initiatives.active("RRX");
        supplier = supplier("Announced Ltd");
        clock.set(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supplier.stage-transitioned.v1",
                "incumbency.stage-transitioned.v1",
                "incumbent-declaration.stage-transitioned.v1",
                "supplier-engagement.stage-transitioned.v1",
                "evidence.fact-changed.v1"
            })
    void giveAnExampleThatKeepsTheirPromise(String type) throws IOException {
        assertPromised(type, Files.readString(example(type)));
    }

    @Test
    void tellOfAnEngagementThatWasHeld() throws IOException {
        var id = UUID.fromString(procurementLead()
                .body("""
                        {"initiativeId":"%s","supplierId":"%s","kind":"WORKSHOP","plannedFor":"2026-06-01"}""".formatted(initiative, supplier))
                .post("/api/v1/supplier-engagements")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        procurementLead()
                .header("If-Match", "\"0\"")
                .body(Register.held("2026-06-03", "SUPPORTIVE", "PARTIALLY_ALIGNED"))
                .post("/api/v1/supplier-engagements/" + id + "/record")
                .then()
                .statusCode(200);

        var said = topics.awaitCount(
                TRANSITIONS, record -> id.toString().equals(TestTopics.header(record, "ce_subject")), 2);

        assertThat(said)
                .extracting(record -> TestTopics.header(record, "ce_sequence"))
                .isEqualTo(List.of("1", "2"));
        assertThat(said).extracting(ConsumerRecord::key).containsOnly(initiative.toString());
        assertThat(TestTopics.header(said.get(1), "ce_type")).isEqualTo("supplier-engagement.stage-transitioned.v1");
        assertThat(TestTopics.header(said.get(1), "ce_odscode")).isEqualTo("RRX");
        assertPromised("supplier-engagement.stage-transitioned.v1", said.get(0).value());
        assertReenacts("supplier-engagement.stage-transitioned.v1", said.get(1).value(), id);
    }

    @Test
    void tellOfAnIncumbencyThatEnded() throws IOException {
        var id = incumbency(initiative, supplier);
        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"endedOn\":\"2026-03-31\",\"reason\":\"Contract expired and was not renewed\"}")
                .post("/api/v1/incumbencies/" + id + "/end")
                .then()
                .statusCode(200);

        assertReenacts("incumbency.stage-transitioned.v1", transition(id, "ENDED"), id);
    }

    @Test
    void tellOfADeclarationAndOfItsFall() throws IOException {
        var id = UUID.fromString(procurementLead()
                .body("{\"initiativeId\":\"%s\",\"reason\":\"The service has worked on paper until now\"}"
                        .formatted(initiative))
                .post("/api/v1/incumbent-declarations")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        incumbency(initiative, supplier);

        assertReenacts("incumbent-declaration.stage-transitioned.v1", transition(id, "IN_FORCE"), id);
        assertPromised("incumbent-declaration.stage-transitioned.v1", transition(id, "VOIDED"));
    }

    @Test
    void tellOfASupplierThatLeft() throws IOException {
        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Ceased trading\"}")
                .post("/api/v1/suppliers/" + supplier + "/deactivate")
                .then()
                .statusCode(200);

        assertReenacts("supplier.stage-transitioned.v1", transition(supplier, "INACTIVE"), supplier);
    }

    @Test
    void tellOfAFactWhoseAnswerChanged() throws IOException {
        incumbency(initiative, supplier);

        var said = topics.await(
                EVIDENCE,
                record -> record.key().equals(initiative.toString())
                        && record.value().contains(supplier.toString())
                        && record.value().contains("VIS3.ENGAGED"));

        assertPromised("evidence.fact-changed.v1", said.value());
        var payload = (ObjectNode) JSON.readTree(said.value());
        // the moment of evaluation goes on with the clock
        assertThat(payload.remove("asOf").asText()).startsWith("2026-11-22T10:0");
        var expected = (ObjectNode) JSON.readTree(Files.readString(example("evidence.fact-changed.v1")));
        expected.remove("asOf");
        assertThat((JsonNode) payload).isEqualTo(asHere(expected, initiative));
    }

    @Test
    void tellThatTheAbsenceOfIncumbentsIsProved() {
        var declaration = declarationOfNone(initiative);
        var said = topics.await(EVIDENCE, record -> record.value().contains("/incumbent-declarations/" + declaration));
        assertThat(said.value()).contains("\"satisfied\":true");
    }

    private String transition(UUID id, String to) {
        return topics.await(
                        TRANSITIONS,
                        record -> id.toString().equals(TestTopics.header(record, "ce_subject"))
                                && record.value().contains("\"to\":\"" + to + "\""))
                .value();
    }

    private void assertReenacts(String type, String said, UUID id) throws IOException {
        assertPromised(type, said);
        var announced = JSON.readTree(said);
        var expected = (ObjectNode) asHere(JSON.readTree(Files.readString(example(type))), id);
        // a random subject id, and never a login
        expected.put("actor", UUID.fromString(announced.path("actor").asText()).toString());
        assertThat(announced).isEqualTo((JsonNode) expected);
    }

    /** The example with the ids of this test in the place of its own. */
    private JsonNode asHere(JsonNode example, UUID id) throws IOException {
        var own = example.path("aggregateId").asText(INITIATIVE_OF_EXAMPLES);
        return JSON.readTree(example.toString()
                .replace(INITIATIVE_OF_EXAMPLES, initiative.toString())
                .replace("0190a5f0-7c00-7000-8000-000000000002", supplier.toString())
                .replace(own, id.toString()));
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
