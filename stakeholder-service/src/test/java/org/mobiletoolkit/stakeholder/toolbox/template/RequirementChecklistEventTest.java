package org.mobiletoolkit.stakeholder.toolbox.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;

/** What is handed over to procurement is what {@code events/} promises: the example is re-enacted. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class RequirementChecklistEventTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOPIC = "toolkit.stakeholder.stage-transitions.v1";
    private static final String TYPE = RequirementChecklistIssued.TYPE;

    @Inject
    TestTopics topics;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = openInitiative();
    }

    @Test
    void issuesWhatTheExampleShows() throws IOException {
        var instance = issue(null, """
                {"title":"Requirements of community nursing","leaveOut":["FUNCTIONAL","DEVICE","SECURITY_IG",
                 "CLINICAL_SAFETY","INFRASTRUCTURE","CONNECTIVITY","MDM"]}""")
                .statusCode(201)
                .body("records[0].how", equalTo("EVENT"))
                .body("records[0].service", equalTo("procurement"))
                .extract();
        String checklist = instance.path("records[0].id");

        var said = said(1);

        assertThat(said.key()).isEqualTo(initiative.toString());
        assertThat(TestTopics.header(said, "ce_subject")).isEqualTo(checklist);
        assertThat(TestTopics.header(said, "ce_odscode")).isEqualTo("RRX");
        assertPromised(said.value());
        var example = Files.readString(Path.of("events", TYPE + ".example.json"));
        assertPromised(example);
        var here = example.replace("019aa000-0000-7000-8000-000000000001", initiative.toString())
                .replace("019aa000-0000-7000-8000-000000000002", checklist)
                .replace(
                        "5b1f0c3e-7d44-4c1a-9d0e-2f6a8b3c4d5e",
                        UUID.fromString(JSON.readTree(said.value())
                                        .path("issuedBy")
                                        .asText())
                                .toString());
        assertThat(JSON.readTree(said.value())).isEqualTo(JSON.readTree(here));
    }

    @Test
    void theSchemaCanObject() throws IOException {
        var example = (ObjectNode) JSON.readTree(Files.readString(Path.of("events", TYPE + ".example.json")));
        assertThat(faults(example.deepCopy().put("issue", 0))).isNotEmpty();
        example.putArray("items");
        assertThat(faults(example)).isNotEmpty();
    }

    @Test
    void issuesTheSameChecklistAgainWithTheNextNumber() throws IOException {
        String first = issue(1, "{}").statusCode(201).extract().path("records[0].id");
        String second = issue(2, "{}")
                .statusCode(201)
                .body("issue", equalTo(2))
                .extract()
                .path("records[0].id");
        assertThat(second).isEqualTo(first);

        var newer = tree(said(2));
        assertThat(newer.path("templateVersion").asInt()).isEqualTo(2);
        assertThat(newer.path("items").size())
                .isGreaterThan(tree(said(1)).path("items").size());

        // an older version would take back what may have been decided
        issue(1, "{}")
                .statusCode(422)
                .body("rule", equalTo("TEMPLATE.NEWEST"))
                .body("errors[0].pointer", equalTo("/version"));
    }

    @Test
    void leavesOneCategoryAtLeast() {
        issue(null, """
                {"leaveOut":["FUNCTIONAL","DEVICE","SECURITY_IG","CLINICAL_SAFETY","INFRASTRUCTURE","CONNECTIVITY",
                 "MDM","SUPPORT","TRAINING"]}""").statusCode(422).body("errors[0].pointer", equalTo("/parameters/leaveOut"));
    }

    private ValidatableResponse issue(Integer version, String parameters) {
        return as("PROJECT_MEMBER")
                .body("{\"initiativeId\":\"%s\",\"version\":%s,\"parameters\":%s}"
                        .formatted(initiative, version, parameters))
                .post("/api/v1/templates/res.community-requirements-checklist/instances")
                .then();
    }

    private ConsumerRecord<String, String> said(int issue) {
        return topics.await(
                TOPIC,
                event -> initiative.toString().equals(event.key())
                        && TYPE.equals(TestTopics.header(event, "ce_type"))
                        && event.value().contains("\"issue\":" + issue));
    }

    private static JsonNode tree(ConsumerRecord<String, String> said) throws IOException {
        return JSON.readTree(said.value());
    }

    private static void assertPromised(String payload) throws IOException {
        assertThat(faults(JSON.readTree(payload))).isEmpty();
    }

    private static List<?> faults(JsonNode payload) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("events", TYPE + ".schema.json")), InputFormat.JSON)
                .validate(payload);
    }
}
